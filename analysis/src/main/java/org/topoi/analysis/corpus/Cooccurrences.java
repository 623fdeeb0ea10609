package org.topoi.analysis.corpus;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import org.topoi.analysis.corpus.ThemeCooccurrence.Unit;

/** Counts the sentences or articles in which two themes both have a hit. */
final class Cooccurrences {

  private static final int NOT_ASKED = -1;

  private final List<Integer> themes;
  private final int[] places;
  private final long[][] together;

  /**
   * Prepares a count.
   *
   * @param all number of themes of the dictionary
   * @param themes the themes that are asked for, each once
   */
  Cooccurrences(int all, List<Integer> themes) {
    this.themes = themes;
    this.places = new int[all];
    this.together = new long[themes.size()][themes.size()];
    Arrays.fill(places, NOT_ASKED);
    for (int place = 0; place < themes.size(); place++) {
      places[themes.get(place)] = place;
    }
  }

  ThemeCooccurrence count(List<Entry> entries, Unit unit) {
    for (Entry entry : entries) {
      if (unit == Unit.ARTICLE) {
        int[] hits = entry.hits();
        meet(met(hits, 0, hits.length));
      } else {
        addSentences(entry);
      }
    }
    long units =
        unit == Unit.ARTICLE
            ? entries.size()
            : entries.stream().mapToLong(entry -> entry.sentenceEnds().length).sum();
    return new ThemeCooccurrence(
        Holdings.base(entries),
        unit,
        units,
        themes,
        Arrays.stream(together).map(row -> LongStream.of(row).boxed().toList()).toList());
  }

  /**
   * Hits come by start and lie in one sentence each, so that those of a sentence stand together.
   */
  private void addSentences(Entry entry) {
    int[] hits = entry.hits();
    int from = 0;
    for (int end : entry.sentenceEnds()) {
      int to = from;
      while (to < hits.length && hits[to + 2] < end) {
        to += Entry.HIT;
      }
      meet(met(hits, from, to));
      from = to;
    }
  }

  private BitSet met(int[] hits, int from, int to) {
    BitSet met = new BitSet();
    for (int i = from; i < to; i += Entry.HIT) {
      int place = places[hits[i]];
      if (place != NOT_ASKED) {
        met.set(place);
      }
    }
    return met;
  }

  private void meet(BitSet met) {
    for (int one = met.nextSetBit(0); one >= 0; one = met.nextSetBit(one + 1)) {
      for (int other = met.nextSetBit(0); other >= 0; other = met.nextSetBit(other + 1)) {
        together[one][other]++;
      }
    }
  }
}
