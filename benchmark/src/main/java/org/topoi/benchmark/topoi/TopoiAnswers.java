package org.topoi.benchmark.topoi;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.topoi.analysis.collocation.Span;
import org.topoi.analysis.corpus.Breakdown;
import org.topoi.analysis.corpus.CollocateList;
import org.topoi.analysis.corpus.CollocationRequest;
import org.topoi.analysis.corpus.ConcordanceLine;
import org.topoi.analysis.corpus.ConcordanceRequest;
import org.topoi.analysis.corpus.ConcordanceRequest.Sample;
import org.topoi.analysis.corpus.ConcordanceRequest.SortKey;
import org.topoi.analysis.corpus.ConcordanceResult;
import org.topoi.analysis.corpus.CorpusIndex;
import org.topoi.analysis.corpus.DateSpan;
import org.topoi.analysis.corpus.FrequencyList;
import org.topoi.analysis.corpus.FrequencyRequest;
import org.topoi.analysis.corpus.Layer;
import org.topoi.analysis.corpus.LineRequest.TermHits;
import org.topoi.analysis.corpus.Period;
import org.topoi.analysis.corpus.Selection;
import org.topoi.analysis.corpus.ThemeTable;
import org.topoi.analysis.query.CorpusQuery;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;
import org.topoi.analysis.theme.Theme;
import org.topoi.benchmark.task.SubCorpus;
import org.topoi.benchmark.task.Task;
import org.topoi.benchmark.task.Task.Words;
import org.topoi.benchmark.task.TaskAnswer;
import org.topoi.benchmark.task.TaskAnswer.Figure;

/** Carries the tasks out on one state of Topoi's corpus. */
record TopoiAnswers(CorpusIndex index) {

  private static final FrequencyRequest HUNDRED_WORDS =
      new FrequencyRequest(
          Layer.WORD, 1, FrequencyRequest.Filter.NONE, FrequencyRequest.Order.FREQUENCY, 1, 100);

  private static final ConcordanceRequest.Context CONTEXT = new ConcordanceRequest.Tokens(10);
  private static final List<SortKey> RIGHT_CONTEXT =
      List.of(SortKey.AFTER_1, SortKey.AFTER_2, SortKey.AFTER_3);

  Supplier<TaskAnswer> answer(Task task, int round) {
    return switch (task) {
      case WORDS_WHOLE -> words(Selection.WHOLE);
      case WORDS_A -> words(partA(round));
      case WORDS_B -> words(partB(round));
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
   * The index keeps answers by selection; the last day changes with the round, the articles do not.
   */
  private static Selection partA(int round) {
    DateSpan dates = new DateSpan(SubCorpus.A_FROM, LocalDate.of(9000, 1, 1).plusDays(round));
    return new Selection(List.of(), List.of(), List.of(), List.of(), dates, false, "");
  }

  /** As for A: a source that no article has makes another selection of the same articles. */
  private static Selection partB(int round) {
    return new Selection(
        List.of(SubCorpus.B_SOURCE, "round " + round),
        List.of(),
        List.of(),
        List.of(),
        DateSpan.ALL_TIME,
        false,
        "");
  }

  private Supplier<TaskAnswer> words(Selection selection) {
    FrequencyList list = index.frequencies(selection, HUNDRED_WORDS);
    return () ->
        new TaskAnswer(
            list.base().tokens(),
            list.rows().stream().map(row -> new Figure(row.term(), row.frequency())).toList());
  }

  private Supplier<TaskAnswer> lines(String query) {
    ConcordanceResult lines =
        index.concordance(
            Selection.WHOLE,
            new ConcordanceRequest(
                CorpusQuery.parse(query), CONTEXT, RIGHT_CONTEXT, Sample.NONE, 1, 50));
    return () ->
        new TaskAnswer(
            lines.counts().hits(),
            lines.lines().stream().map(line -> new Figure(next(line), 1)).toList());
  }

  /** Returns the three folded words behind the match. */
  private static String next(ConcordanceLine line) {
    TokenizedText after = Tokenizer.of(Language.ENGLISH).tokenize(line.after());
    return IntStream.range(0, 3)
        .mapToObj(i -> i < after.size() ? Folding.word(after.form(i), Language.ENGLISH) : "")
        .collect(Collectors.joining(" "));
  }

  private Supplier<TaskAnswer> collocates() {
    CollocateList list =
        index.collocations(
            Selection.WHOLE,
            new CollocationRequest(
                new CollocationRequest.Node(new TermHits(Layer.WORD, Words.NODE), Span.FIVE, true),
                Layer.WORD,
                new CollocationRequest.Filter(1, 1, false),
                CollocationRequest.Order.TOGETHER,
                1,
                50));
    return () ->
        new TaskAnswer(
            list.node().hits(),
            list.rows().stream().map(row -> new Figure(row.collocate(), row.together())).toList());
  }

  /**
   * Articles per theme are compared: with them it does not matter which of two overlapping hits
   * counts.
   */
  private Supplier<TaskAnswer> themes() {
    List<Theme> themes = index.dictionary().themes();
    ThemeTable table =
        index.themes(Selection.WHOLE, IntStream.range(0, themes.size()).boxed().toList());
    return () ->
        new TaskAnswer(
            table.base().articles(),
            IntStream.range(0, themes.size())
                .mapToObj(i -> new Figure(themes.get(i).slug(), table.themes().get(i).articles()))
                .toList());
  }

  private Supplier<TaskAnswer> series() {
    Breakdown series =
        index.termSeries(Selection.WHOLE, new TermHits(Layer.WORD, Words.IN_TIME), Period.MONTH);
    return () -> series(series.parts());
  }

  private static TaskAnswer series(List<Breakdown.Part> parts) {
    List<Figure> months =
        parts.stream()
            .map(part -> new Figure(part.label(), part.themes().get(0).hits()))
            .filter(month -> month.value() > 0)
            .toList();
    return new TaskAnswer(months.stream().mapToLong(month -> (long) month.value()).sum(), months);
  }
}
