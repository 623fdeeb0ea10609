package org.topoi.analysis.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.topoi.analysis.corpus.FrequencyRequest.Filter;
import org.topoi.analysis.corpus.FrequencyRequest.Order;
import org.topoi.analysis.text.Folding;

/**
 * Answers frequency lists; the tables counted last are kept, so that paging and sorting do not
 * count again.
 */
final class Frequencies {

  /** Integers that kept tables and rankings may take up: about 80 MB. */
  private static final long KEPT = 20_000_000;

  private final Holdings holdings;
  private final Selections selections;
  private final Lru<TableKey, FrequencyTable> tables = new Lru<>(KEPT, FrequencyTable::weight);
  private final Lru<RankingKey, List<int[]>> rankings =
      new Lru<>(KEPT / 4, ranking -> ranking.get(0).length + 1);

  Frequencies(Holdings holdings, Selections selections) {
    this.holdings = holdings;
    this.selections = selections;
  }

  private record TableKey(
      Selection selection, Layer layer, int length, boolean all, boolean withoutStopWords) {}

  private record RankingKey(TableKey table, Filter filter, Order order) {}

  FrequencyList list(Selection selection, FrequencyRequest request) {
    // One that is asked for from some number on is read off the table of all that occur twice: it
    // is short enough.
    boolean all = request.length() == 1 || request.filter().minimumFrequency() < 2;
    TableKey key =
        new TableKey(
            selection, request.layer(), request.length(), all, request.filter().withoutStopWords());
    FrequencyTable table = tables.get(key, this::count);
    int[] ranking =
        rankings
            .get(
                new RankingKey(key, request.filter(), request.order()),
                asked -> List.of(ranking(table, asked)))
            .get(0);
    long from = (request.page() - 1L) * request.pageSize();
    long to = Math.min(ranking.length, from + request.pageSize());
    List<FrequencyList.Row> rows =
        IntStream.range((int) Math.min(from, to), (int) to)
            .mapToObj(i -> row(table, ranking[i], i + 1))
            .toList();
    return new FrequencyList(Holdings.base(selections.of(selection)), ranking.length, rows);
  }

  private static FrequencyList.Row row(FrequencyTable table, int row, int rank) {
    return new FrequencyList.Row(rank, table.term(row), table.frequency(row), table.articles(row));
  }

  /**
   * A row shows every occurrence of its n-gram, so that it is as long as the list of its lines. A
   * word that is a stop word in some articles only is left out when it is one in most of its
   * places.
   */
  private FrequencyTable count(TableKey key) {
    FrequencyTable counted = countOccurrences(key);
    boolean oneLanguage =
        selections.of(key.selection()).stream().map(Entry::language).distinct().count() <= 1;
    if (!key.withoutStopWords() || oneLanguage) {
      return counted;
    }
    TableKey whole = new TableKey(key.selection(), key.layer(), key.length(), key.all(), false);
    return tables.get(whole, this::countOccurrences).mostlyIn(counted);
  }

  private FrequencyTable countOccurrences(TableKey key) {
    return new TermCounting(holdings, key.layer(), key.length())
        .count(selections.of(key.selection()), key.all() ? 1 : 2, key.withoutStopWords());
  }

  /** Returns the rows that pass the filter, as ranked; the table's own order is alphabetical. */
  private static int[] ranking(FrequencyTable table, RankingKey key) {
    IntPredicate test = test(table, key.filter());
    int[] rows = IntStream.range(0, table.size()).filter(test).toArray();
    if (key.order() == Order.ALPHABETICAL) {
      return rows;
    }
    boolean byArticles = key.order() == Order.DOCUMENT_FREQUENCY;
    // The larger number first, then the row, which is the alphabetical rank, in one integer.
    long[] keys =
        IntStream.of(rows)
            .mapToLong(
                row ->
                    (long)
                                (Integer.MAX_VALUE
                                    - (byArticles ? table.articles(row) : table.frequency(row)))
                            << 32
                        | row)
            .toArray();
    Arrays.parallelSort(keys);
    return Arrays.stream(keys).mapToInt(sorted -> (int) sorted).toArray();
  }

  private static IntPredicate test(FrequencyTable table, Filter filter) {
    IntPredicate test =
        row ->
            table.frequency(row) >= filter.minimumFrequency()
                && table.articles(row) >= filter.minimumDocumentFrequency();
    if (filter.withoutStopWords()) {
      test = test.and(table::hasLetter);
    }
    String prefix = Folding.word(filter.prefix().stripLeading());
    return prefix.isEmpty() ? test : test.and(row -> table.startsWith(row, prefix));
  }
}
