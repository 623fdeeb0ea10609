package org.topoi.analysis.corpus;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Counts themes and their patterns in articles. */
final class ThemeCounts {

  private final Holdings holdings;

  ThemeCounts(Holdings holdings) {
    this.holdings = holdings;
  }

  ThemeTable table(List<Entry> entries, List<Integer> shown) {
    shown.forEach(holdings::checkTheme);
    BitSet themes = new BitSet();
    shown.forEach(themes::set);
    Tally.Sum all = new Tally.Sum(Tally.themes(holdings.themes())).addAll(entries);
    long hits = 0;
    int articles = 0;
    long covered = 0;
    for (Entry entry : entries) {
      int inArticle = hits(entry, themes);
      hits += inArticle;
      articles += inArticle > 0 ? 1 : 0;
      covered += covered(entry, themes);
    }
    return new ThemeTable(all.base(), all.counts(), new ThemeCount(hits, articles), covered);
  }

  List<PatternCount> patterns(List<Entry> entries, int theme) {
    holdings.checkTheme(theme);
    var patterns = holdings.dictionary().themes().get(theme).patterns();
    long[] hits = new long[patterns.size()];
    int[] articles = new int[patterns.size()];
    int[] last = new int[patterns.size()];
    for (int a = 0; a < entries.size(); a++) {
      int[] found = entries.get(a).hits();
      for (int i = 0; i < found.length; i += Entry.HIT) {
        int pattern = found[i + 1];
        if (found[i] == theme) {
          hits[pattern]++;
          articles[pattern] += last[pattern] == a + 1 ? 0 : 1;
          last[pattern] = a + 1;
        }
      }
    }
    return IntStream.range(0, hits.length)
        .filter(pattern -> !patterns.get(pattern).exclusion())
        .mapToObj(pattern -> new PatternCount(pattern, hits[pattern], articles[pattern]))
        .toList();
  }

  private static int hits(Entry entry, BitSet themes) {
    int sum = 0;
    int[] hits = entry.hits();
    for (int i = 0; i < hits.length; i += Entry.HIT) {
      sum += themes.get(hits[i]) ? 1 : 0;
    }
    return sum;
  }

  /** Hits come by start, so that one pass counts each token inside any of them once. */
  private static int covered(Entry entry, BitSet themes) {
    int sum = 0;
    int reached = 0;
    int[] hits = entry.hits();
    for (int i = 0; i < hits.length; i += Entry.HIT) {
      if (themes.get(hits[i])) {
        sum += Math.max(0, hits[i + 3] - Math.max(hits[i + 2], reached));
        reached = Math.max(reached, hits[i + 3]);
      }
    }
    return sum;
  }
}
