package org.topoi.analysis.corpus;

import java.util.List;

/**
 * The themes of a selection.
 *
 * @param base what was counted in
 * @param themes one count per theme of the dictionary, in its order
 * @param shown hits of the themes asked for, summed, and articles with at least one hit of one of
 *     them
 * @param tokensCovered tokens inside at least one hit of the themes asked for, each counted once
 */
public record ThemeTable(
    TokenBase base, List<ThemeCount> themes, ThemeCount shown, long tokensCovered) {

  public ThemeTable {
    themes = List.copyOf(themes);
  }
}
