package org.topoi.analysis.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.topoi.analysis.corpus.LineRequest.StretchHits;

/**
 * Lays articles end to end, the oldest first, then by number, those without a date last, and cuts
 * the row into stretches of equally many articles, one more or less.
 */
final class Stretches {

  private static final Comparator<Entry> OLDEST_FIRST =
      Comparator.comparing((Entry entry) -> entry.date().isAllTime())
          .thenComparing(entry -> entry.date().last())
          .thenComparingLong(Entry::id);

  private static final int[] NO_RANGES = new int[0];

  private Stretches() {}

  /**
   * Counts hits in each stretch.
   *
   * @param most stretches at most; fewer articles make one each
   */
  static List<Stretch> of(List<Entry> entries, HitFinder finder, int most) {
    List<Entry> row = entries.stream().sorted(OLDEST_FIRST).toList();
    int stretches = Math.min(most, row.size());
    List<Stretch> cut = new ArrayList<>();
    for (int i = 0; i < stretches; i++) {
      int from = (int) ((long) i * row.size() / stretches);
      int to = (int) ((i + 1L) * row.size() / stretches);
      cut.add(stretch(row.subList(from, to), finder));
    }
    return cut;
  }

  private static Stretch stretch(List<Entry> entries, HitFinder finder) {
    long hits = 0;
    int articles = 0;
    for (Entry entry : entries) {
      int found = finder.ranges(entry).length / 2;
      hits += found;
      articles += found > 0 ? 1 : 0;
    }
    return new Stretch(
        end(entries.get(0)),
        end(entries.get(entries.size() - 1)),
        Holdings.base(entries),
        new ThemeCount(hits, articles));
  }

  private static Stretch.End end(Entry entry) {
    return new Stretch.End(entry.id(), entry.details());
  }

  /** Returns the finder of the hits in one stretch; it finds none when an end of it is gone. */
  static HitFinder finder(StretchHits stretch, Holdings holdings) {
    Optional<Entry> first = holdings.entry(stretch.first());
    Optional<Entry> last = holdings.entry(stretch.last());
    if (first.isEmpty() || last.isEmpty()) {
      return entry -> NO_RANGES;
    }
    HitFinder hits = HitFinder.of(stretch.hits(), holdings);
    return entry ->
        OLDEST_FIRST.compare(first.get(), entry) <= 0
                && OLDEST_FIRST.compare(entry, last.get()) <= 0
            ? hits.ranges(entry)
            : NO_RANGES;
  }
}
