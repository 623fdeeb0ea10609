package org.topoi.analysis.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses among overlapping matches: the longest first, then the leftmost, a token once per theme.
 *
 * <p>This is the order of {@code tokens_lookup} in quanteda 4.3.1. Among patterns of one theme that
 * match the same tokens the first of the dictionary carries the hit.
 */
final class LongestFirst {

  private static final int ALL_THEMES = -1;

  private static final Comparator<ThemeHit> LONGEST_FIRST =
      Comparator.comparingInt((ThemeHit hit) -> hit.start() - hit.end())
          .thenComparingInt(ThemeHit::start)
          .thenComparingInt(ThemeHit::theme)
          .thenComparingInt(ThemeHit::pattern);

  private static final Comparator<ThemeHit> BY_POSITION =
      Comparator.comparingInt(ThemeHit::start).thenComparingInt(ThemeHit::theme);

  private LongestFirst() {}

  /** Returns the matches that count, by position of the first token, then by theme. */
  static List<ThemeHit> choose(List<ThemeHit> matches, Scope scope) {
    if (matches.size() < 2) {
      return matches;
    }
    List<ThemeHit> sorted = matches.stream().sorted(LONGEST_FIRST).toList();
    TokenMarks marks = new TokenMarks(matches.stream().mapToInt(ThemeHit::start).min().orElse(0));
    List<ThemeHit> chosen = new ArrayList<>();
    for (int i = 0; i < sorted.size(); ) {
      ThemeHit first = sorted.get(i);
      boolean open = scope == Scope.THEME || !marks.all(ALL_THEMES, first.start(), first.end());
      for (; i < sorted.size() && sameRange(sorted.get(i), first); i++) {
        ThemeHit match = sorted.get(i);
        if (open && !marks.any(match.theme(), match.start(), match.end())) {
          chosen.add(match);
          marks.mark(match.theme(), match.start(), match.end());
        }
      }
      marks.mark(ALL_THEMES, first.start(), first.end());
    }
    chosen.sort(BY_POSITION);
    return chosen;
  }

  private static boolean sameRange(ThemeHit one, ThemeHit other) {
    return one.start() == other.start() && one.end() == other.end();
  }
}
