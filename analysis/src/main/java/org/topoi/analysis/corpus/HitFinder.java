package org.topoi.analysis.corpus;

import java.util.stream.IntStream;
import org.topoi.analysis.corpus.LineRequest.CollocateHits;
import org.topoi.analysis.corpus.LineRequest.PatternHits;
import org.topoi.analysis.corpus.LineRequest.StretchHits;
import org.topoi.analysis.corpus.LineRequest.Target;
import org.topoi.analysis.corpus.LineRequest.TermHits;
import org.topoi.analysis.corpus.LineRequest.ThemeHits;

/** Finds the hits of one kind in an article. */
@FunctionalInterface
interface HitFinder {

  /** Returns start and end position of each hit in turn, by start. */
  int[] ranges(Entry entry);

  /** Returns the finder of what lines are asked for. */
  static HitFinder of(Target target, Holdings holdings) {
    if (target instanceof TermHits term) {
      return TermFinder.of(term, holdings.lexicon());
    }
    if (target instanceof StretchHits stretch) {
      return Stretches.finder(stretch, holdings);
    }
    if (target instanceof CollocateHits collocate) {
      return CollocateFinder.of(collocate, holdings.lexicon());
    }
    if (target instanceof PatternHits pattern) {
      holdings.checkTheme(pattern.theme());
      return entry -> themeRanges(entry, pattern.theme(), pattern.pattern());
    }
    int theme = ((ThemeHits) target).theme();
    holdings.checkTheme(theme);
    return entry -> themeRanges(entry, theme, -1);
  }

  private static int[] themeRanges(Entry entry, int theme, int pattern) {
    int[] hits = entry.hits();
    IntStream.Builder ranges = IntStream.builder();
    for (int i = 0; i < hits.length; i += Entry.HIT) {
      if (hits[i] == theme && (pattern < 0 || hits[i + 1] == pattern)) {
        ranges.add(hits[i + 2]).add(hits[i + 3]);
      }
    }
    return ranges.build().toArray();
  }
}
