package org.topoi.analysis.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.topoi.analysis.corpus.CollocateList.NodeCount;
import org.topoi.analysis.corpus.CollocateList.Row;
import org.topoi.analysis.corpus.CollocateList.Scores;
import org.topoi.analysis.corpus.CollocationRequest.Filter;
import org.topoi.analysis.corpus.CollocationRequest.Order;
import org.topoi.analysis.statistics.AssociationTable;
import org.topoi.analysis.statistics.LogDice;
import org.topoi.analysis.statistics.LogLikelihood;
import org.topoi.analysis.statistics.MutualInformation;
import org.topoi.analysis.statistics.TScore;

/** Answers which words stand near a node. */
final class Collocations {

  private final Holdings holdings;

  Collocations(Holdings holdings) {
    this.holdings = holdings;
  }

  CollocateList list(List<Entry> entries, CollocationRequest request) {
    LexiconView lexicon = holdings.lexicon();
    WindowCounter counter = WindowCounter.count(entries, request, holdings);
    ItemCounter all = ItemCounter.count(entries, request.layer(), lexicon, (entry, item) -> true);
    TokenBase base = Holdings.base(entries);
    List<Row> ranked =
        counter
            .items()
            .filter(item -> passes(item, counter, request.filter()))
            .mapToObj(item -> row(item, counter, all.frequency(item), base))
            .sorted(ranking(request.order()))
            .toList();
    long from = (request.page() - 1L) * request.pageSize();
    long to = Math.min(ranked.size(), from + request.pageSize());
    List<Row> rows =
        IntStream.range((int) Math.min(from, to), (int) to)
            .mapToObj(i -> ranked(ranked.get(i), i + 1))
            .toList();
    return new CollocateList(base, counter.node(), ranked.size(), rows);
  }

  private boolean passes(int item, WindowCounter counter, Filter filter) {
    return counter.together(item) >= filter.minimumTogether()
        && counter.articles(item) >= filter.minimumArticles()
        && !(filter.withoutStopWords() && isSmallWord(item, counter));
  }

  private boolean isSmallWord(int item, WindowCounter counter) {
    return counter.isMostlyStopWord(item) || !holdings.lexicon().hasLetter(item);
  }

  private Row row(int item, WindowCounter counter, long frequency, TokenBase base) {
    long together = counter.together(item);
    NodeCount node = counter.node();
    AssociationTable windows =
        AssociationTable.ofMargins(together, node.windowTokens(), frequency, base.tokens());
    AssociationTable words =
        AssociationTable.ofMargins(together, node.hits(), frequency, base.tokens());
    Scores scores =
        new Scores(
            windows.expected(),
            LogDice.of(words).orElseThrow(),
            LogLikelihood.fourCell(windows),
            MutualInformation.of(windows).orElseThrow(),
            TScore.of(windows).orElseThrow());
    return new Row(
        0, holdings.lexicon().string(item), together, frequency, counter.articles(item), scores);
  }

  private static Row ranked(Row row, int rank) {
    return new Row(
        rank, row.collocate(), row.together(), row.frequency(), row.articles(), row.scores());
  }

  private static Comparator<Row> ranking(Order order) {
    ToDoubleFunction<Row> score =
        switch (order) {
          case LOG_DICE -> row -> row.scores().logDice();
          case LOG_LIKELIHOOD -> row -> row.scores().logLikelihood();
          case MUTUAL_INFORMATION -> row -> row.scores().mutualInformation();
          case TOGETHER -> Row::together;
        };
    return Comparator.comparingDouble(score)
        .reversed()
        .thenComparing(Row::collocate, CodePointOrder.INSTANCE);
  }
}
