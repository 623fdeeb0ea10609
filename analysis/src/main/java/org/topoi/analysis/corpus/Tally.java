package org.topoi.analysis.corpus;

import java.util.List;
import java.util.stream.IntStream;

/** What is counted in each article of a breakdown. */
interface Tally {

  /** Returns how many things are counted. */
  int width();

  /** Returns how often each occurs in an article. */
  int[] counts(Entry entry);

  /** Counts the themes of a dictionary of that many. */
  static Tally themes(int themes) {
    return new Tally() {
      @Override
      public int width() {
        return themes;
      }

      @Override
      public int[] counts(Entry entry) {
        return entry.themeHits(themes);
      }
    };
  }

  /** Counts one kind of hit. */
  static Tally hits(HitFinder finder) {
    return new Tally() {
      @Override
      public int width() {
        return 1;
      }

      @Override
      public int[] counts(Entry entry) {
        return new int[] {finder.ranges(entry).length / 2};
      }
    };
  }

  /** A sum over articles that grows as they are added. */
  final class Sum {
    private final Tally tally;
    private final long[] hits;
    private final int[] articlesWith;
    private long tokens;
    private int articles;

    Sum(Tally tally) {
      this.tally = tally;
      this.hits = new long[tally.width()];
      this.articlesWith = new int[tally.width()];
    }

    Sum add(Entry entry) {
      articles++;
      tokens += entry.tokens();
      int[] counts = tally.counts(entry);
      for (int i = 0; i < counts.length; i++) {
        hits[i] += counts[i];
        articlesWith[i] += counts[i] > 0 ? 1 : 0;
      }
      return this;
    }

    Sum addAll(List<Entry> entries) {
      entries.forEach(this::add);
      return this;
    }

    TokenBase base() {
      return new TokenBase(articles, tokens);
    }

    List<ThemeCount> counts() {
      return IntStream.range(0, hits.length)
          .mapToObj(i -> new ThemeCount(hits[i], articlesWith[i]))
          .toList();
    }

    Breakdown.Part part(String label) {
      return new Breakdown.Part(label, base(), counts());
    }
  }
}
