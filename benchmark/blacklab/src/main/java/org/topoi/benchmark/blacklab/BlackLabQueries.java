package org.topoi.benchmark.blacklab;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.inl.blacklab.exceptions.InvalidQuery;
import nl.inl.blacklab.search.BlackLabIndex;
import nl.inl.blacklab.search.lucene.BLSpanQuery;
import nl.inl.blacklab.search.lucene.SpanQueryPositionFilter;
import nl.inl.blacklab.search.results.Hits;
import nl.inl.blacklab.search.results.QueryInfo;
import nl.inl.blacklab.search.results.SearchSettings;
import nl.inl.blacklab.search.textpattern.TextPattern;
import nl.inl.blacklab.search.textpattern.TextPatternOr;
import nl.inl.blacklab.search.textpattern.TextPatternPositionFilter;
import nl.inl.blacklab.search.textpattern.TextPatternRegex;
import nl.inl.blacklab.search.textpattern.TextPatternSequence;
import nl.inl.blacklab.search.textpattern.TextPatternTags;
import nl.inl.blacklab.search.textpattern.TextPatternTerm;
import org.topoi.benchmark.task.BenchmarkThemes.PatternWord;

/** Finds the hits of words and phrases, all of them; phrases stay within a sentence. */
record BlackLabQueries(BlackLabIndex index) {

  private static final SearchSettings NO_LIMIT = SearchSettings.get(Long.MAX_VALUE, Long.MAX_VALUE);

  /** Finds words that follow one another, joined by single blanks. */
  Hits find(String words) throws IOException {
    return find(phrase(Stream.of(words.split(" ", -1)).map(PatternWord::exactly).toList()));
  }

  /** Finds any of several phrases. */
  Hits findAny(List<List<PatternWord>> phrases) throws IOException {
    return find(any(phrases.stream().map(BlackLabQueries::phrase).toList()));
  }

  private Hits find(TextPattern pattern) throws IOException {
    try {
      QueryInfo info = QueryInfo.create(index, index.mainAnnotatedField(), false);
      BLSpanQuery query = pattern.toQuery(info);
      return index.find(info, query, NO_LIMIT);
    } catch (InvalidQuery e) {
      throw new IOException(e);
    }
  }

  private static TextPattern phrase(List<PatternWord> words) {
    if (words.size() == 1) {
      return word(words.get(0));
    }
    return new TextPatternPositionFilter(
        new TextPatternSequence(words.stream().map(BlackLabQueries::word).toList()),
        new TextPatternTags("s", Map.of()),
        SpanQueryPositionFilter.Operation.WITHIN);
  }

  private static TextPattern word(PatternWord word) {
    return any(
        word.alternatives().stream()
            .map(
                text ->
                    (TextPattern)
                        (word.beginning()
                            ? new TextPatternRegex(text + ".*")
                            : new TextPatternTerm(text)))
            .toList());
  }

  private static TextPattern any(List<TextPattern> patterns) {
    return patterns.size() == 1 ? patterns.get(0) : new TextPatternOr(patterns);
  }
}
