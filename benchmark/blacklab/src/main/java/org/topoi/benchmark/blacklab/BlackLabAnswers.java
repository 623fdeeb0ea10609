package org.topoi.benchmark.blacklab;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.inl.blacklab.resultproperty.HitPropertyAfterHit;
import nl.inl.blacklab.resultproperty.HitPropertyDocumentStoredField;
import nl.inl.blacklab.search.BlackLabIndex;
import nl.inl.blacklab.search.Kwic;
import nl.inl.blacklab.search.TermFrequency;
import nl.inl.blacklab.search.TermFrequencyList;
import nl.inl.blacklab.search.indexmetadata.Annotation;
import nl.inl.blacklab.search.indexmetadata.MatchSensitivity;
import nl.inl.blacklab.search.results.ContextSize;
import nl.inl.blacklab.search.results.Hit;
import nl.inl.blacklab.search.results.HitGroup;
import nl.inl.blacklab.search.results.HitGroups;
import nl.inl.blacklab.search.results.Hits;
import nl.inl.blacklab.search.results.Kwics;
import nl.inl.blacklab.search.results.Results;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.topoi.analysis.theme.Theme;
import org.topoi.benchmark.task.BenchmarkThemes;
import org.topoi.benchmark.task.Task;
import org.topoi.benchmark.task.Task.Words;
import org.topoi.benchmark.task.TaskAnswer;
import org.topoi.benchmark.task.TaskAnswer.Figure;

/** Carries the tasks out on one state of BlackLab's index. */
record BlackLabAnswers(BlackLabIndex index) {

  private static final MatchSensitivity AS_WRITTEN = MatchSensitivity.SENSITIVE;
  private static final int CONTEXT = 10;
  private static final int LONGEST_LINE = 100;
  private static final Comparator<Figure> MOST_FIRST =
      Comparator.comparingDouble(Figure::value).reversed().thenComparing(Figure::name);

  Supplier<TaskAnswer> answer(Task task) throws IOException {
    return switch (task) {
      case WORDS_WHOLE -> words(index.getAllRealDocsQuery());
      case WORDS_A -> words(new TermQuery(new Term("a", "yes")));
      case WORDS_B -> words(new TermQuery(new Term("b", "yes")));
      case LINES_RARE -> lines(Words.RARE);
      case LINES_MEDIUM -> lines(Words.MEDIUM);
      case LINES_FREQUENT -> lines(Words.FREQUENT);
      case LINES_PHRASE -> lines(Words.PHRASE);
      case COLLOCATES -> collocates();
      case THEMES -> themes();
      case SERIES -> series();
    };
  }

  /**
   * Returns the tokens of the corpus, without the empty one that BlackLab puts behind each text.
   */
  long tokens() {
    return tokens(frequencies(index.getAllRealDocsQuery()));
  }

  private static long tokens(TermFrequencyList list) {
    return list.totalFrequency() - list.frequency("");
  }

  private TermFrequencyList frequencies(Query part) {
    return index.termFrequencies(word().sensitivity(AS_WRITTEN), part, Set.of());
  }

  private Supplier<TaskAnswer> words(Query part) {
    TermFrequencyList list = frequencies(part);
    return () -> {
      List<Figure> figures = new ArrayList<>();
      for (TermFrequency row : list) {
        if (!row.term.isEmpty()) {
          figures.add(new Figure(row.term, row.frequency));
        }
      }
      figures.sort(MOST_FIRST);
      return new TaskAnswer(tokens(list), figures.subList(0, Math.min(100, figures.size())));
    };
  }

  /** Lines are sorted by the rules of a language here, and by code point in Topoi. */
  private Supplier<TaskAnswer> lines(String words) throws IOException {
    Hits sorted =
        new BlackLabQueries(index)
            .find(words)
            .sort(new HitPropertyAfterHit(index, word(), AS_WRITTEN, 3));
    Hits page = sorted.window(0, 50);
    Kwics kwics = page.kwics(ContextSize.get(CONTEXT, CONTEXT, LONGEST_LINE));
    List<Kwic> lines = new ArrayList<>();
    for (Hit hit : page) {
      lines.add(kwics.get(hit));
    }
    return () -> {
      if (lines.size() != Math.min(50, sorted.size())) {
        throw new IllegalStateException("The page has " + lines.size() + " lines");
      }
      return new TaskAnswer(sorted.size(), List.of());
    };
  }

  /** The windows of two hits count a place twice here, and once in Topoi. */
  private Supplier<TaskAnswer> collocates() throws IOException {
    Hits hits = new BlackLabQueries(index).find(Words.NODE);
    TermFrequencyList list =
        hits.collocations(word(), ContextSize.get(5, 5, LONGEST_LINE), AS_WRITTEN, true);
    return () -> {
      if (list.size() == 0) {
        throw new IllegalStateException("There are no collocates");
      }
      return new TaskAnswer(hits.size(), List.of());
    };
  }

  private Supplier<TaskAnswer> themes() throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (Theme theme : BenchmarkThemes.DICTIONARY.themes()) {
      Hits hits = new BlackLabQueries(index).findAny(BenchmarkThemes.phrases(theme));
      figures.add(new Figure(theme.slug(), hits.perDocResults(Results.NO_LIMIT).size()));
    }
    return () -> new TaskAnswer(index.metadata().documentCount(), figures);
  }

  private Supplier<TaskAnswer> series() throws IOException {
    Hits hits = new BlackLabQueries(index).find(Words.IN_TIME);
    HitGroups months =
        hits.group(new HitPropertyDocumentStoredField(index, "month"), Results.NO_LIMIT);
    return () -> {
      List<Figure> figures = new ArrayList<>();
      for (HitGroup month : months) {
        figures.add(new Figure(month.identity().toString(), month.size()));
      }
      figures.sort(Comparator.comparing(Figure::name));
      return new TaskAnswer(hits.size(), figures);
    };
  }

  private Annotation word() {
    return index.mainAnnotatedField().mainAnnotation();
  }
}
