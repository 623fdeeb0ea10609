package org.topoi.analysis.theme;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the matches of all patterns in one passage, before it is decided which of them count.
 */
final class PassageMatches {

  private final Passage passage;
  private final List<ThemeHit> matches = new ArrayList<>();
  private final TokenMarks excluded;

  private PassageMatches(Passage passage) {
    this.passage = passage;
    this.excluded = new TokenMarks(passage.first());
  }

  /**
   * Returns the matches whose conditions hold and that share no token with an exclusion of their
   * theme.
   */
  static List<ThemeHit> of(PatternTree<CompiledPattern> patterns, Passage passage) {
    PassageMatches found = new PassageMatches(passage);
    for (int position = passage.first(); position < passage.end(); position++) {
      int start = position;
      patterns.visit(
          passage,
          start,
          passage.end(),
          (ended, end) -> {
            ended.forEach(pattern -> found.take(pattern, start, end));
            return false;
          });
    }
    found.matches.removeIf(match -> found.excluded.any(match.theme(), match.start(), match.end()));
    return found.matches;
  }

  private void take(CompiledPattern pattern, int start, int end) {
    if (!pattern.holds(passage, start, end)) {
      return;
    }
    if (pattern.exclusion()) {
      excluded.mark(pattern.theme(), start, end);
    } else {
      matches.add(new ThemeHit(pattern.theme(), pattern.index(), start, end));
    }
  }
}
