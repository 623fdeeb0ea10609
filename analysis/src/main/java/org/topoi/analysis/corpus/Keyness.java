package org.topoi.analysis.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.topoi.analysis.corpus.KeynessRequest.Direction;
import org.topoi.analysis.corpus.KeynessRequest.Filter;
import org.topoi.analysis.corpus.KeynessRequest.Order;
import org.topoi.analysis.corpus.KeynessRequest.Significance;
import org.topoi.analysis.corpus.KeynessRequest.Unit;

/**
 * Compares two selections; the tables counted last are kept, so that the other direction and the
 * next page do not count again.
 */
final class Keyness {

  /** Integers that kept tables may take up: about 40 MB. */
  private static final long KEPT = 10_000_000;

  private final Holdings holdings;
  private final Selections selections;
  private final Lru<TableKey, KeynessTable> tables = new Lru<>(KEPT, KeynessTable::weight);
  private final Lru<RankingKey, KeynessRanking> rankings =
      new Lru<>(KEPT / 4, KeynessRanking::weight);

  Keyness(Holdings holdings, Selections selections) {
    this.holdings = holdings;
    this.selections = selections;
  }

  private record TableKey(Selection target, Selection reference, Unit unit, Filter filter) {}

  private record RankingKey(
      TableKey table, Significance significance, Direction direction, Order order) {}

  /** Returns how large two selections are and what they share. */
  SelectionPair pair(Selection target, Selection reference) {
    List<Entry> one = selections.of(target);
    List<Entry> other = selections.of(reference);
    List<Entry> shared = new ArrayList<>();
    int at = 0;
    for (Entry entry : one) {
      while (at < other.size() && other.get(at).id() < entry.id()) {
        at++;
      }
      if (at < other.size() && other.get(at).id() == entry.id()) {
        shared.add(entry);
      }
    }
    return new SelectionPair(Holdings.base(one), Holdings.base(other), Holdings.base(shared));
  }

  KeywordList list(Selection target, Selection reference, KeynessRequest request) {
    SelectionPair pair = pair(target, reference);
    pair.requireComparable();
    Filter filter = request.filter();
    // The level narrows what is listed and not what is counted.
    TableKey key =
        new TableKey(
            target,
            reference,
            request.unit(),
            new Filter(
                filter.minimumFrequency(),
                filter.minimumDocumentFrequency(),
                filter.withoutStopWords(),
                Significance.ANY));
    KeynessTable table = tables.get(key, asked -> count(asked, pair));
    KeynessRanking ranking =
        rankings.get(
            new RankingKey(key, filter.significance(), request.direction(), request.order()),
            asked ->
                KeynessRanking.of(table, asked.significance(), asked.direction(), asked.order()));
    long first = (request.page() - 1L) * request.pageSize();
    int from = (int) Math.min(first, ranking.size());
    int to = (int) Math.min(first + request.pageSize(), ranking.size());
    return new KeywordList(
        pair, table.size(), ranking.size(), rows(table, ranking, key).between(from, to));
  }

  private KeywordRows rows(KeynessTable table, KeynessRanking ranking, TableKey key) {
    return new KeywordRows(
        table, ranking, spread(key.target(), key.unit()), spread(key.reference(), key.unit()));
  }

  private TermSpread spread(Selection side, Unit unit) {
    return new TermSpread(selections.of(side), unit.layer(), holdings.lexicon());
  }

  private KeynessTable count(TableKey key, SelectionPair pair) {
    List<Entry> target = selections.of(key.target());
    List<Entry> reference = selections.of(key.reference());
    FrequencyTable both = candidates(key, target, reference);
    // The smaller side is counted, the other is what it leaves.
    boolean smaller = pair.target().tokens() <= pair.reference().tokens();
    FrequencyTable side = counting(key).count(smaller ? target : reference, 1, false);
    int[] rows = both.rowsIn(side);
    int[] frequencies = new int[rows.length];
    int[] articles = new int[rows.length];
    for (int row = 0; row < rows.length; row++) {
      boolean met = rows[row] != LexiconView.ABSENT;
      int frequency = met ? side.frequency(rows[row]) : 0;
      int documents = met ? side.articles(rows[row]) : 0;
      frequencies[row] = smaller ? frequency : both.frequency(row) - frequency;
      articles[row] = smaller ? documents : both.articles(row) - documents;
    }
    return new KeynessTable(pair, both, frequencies, articles);
  }

  /** Returns the terms that are tested, with their counts on both sides together. */
  private FrequencyTable candidates(TableKey key, List<Entry> target, List<Entry> reference) {
    List<Entry> entries = new ArrayList<>(target);
    entries.addAll(reference);
    Filter filter = key.filter();
    int minimum = (int) Math.min(filter.minimumFrequency(), Integer.MAX_VALUE);
    FrequencyTable table =
        filter.withoutStopWords()
            ? counting(key).contentTerms(entries, minimum)
            : counting(key).count(entries, minimum, false);
    IntPredicate tested =
        row ->
            table.frequency(row) >= filter.minimumFrequency()
                && table.articles(row) >= filter.minimumDocumentFrequency()
                && (!filter.withoutStopWords() || table.hasLetter(row));
    return table.only(IntStream.range(0, table.size()).filter(tested).toArray());
  }

  private TermCounting counting(TableKey key) {
    return new TermCounting(holdings, key.unit().layer(), key.unit().length());
  }
}
