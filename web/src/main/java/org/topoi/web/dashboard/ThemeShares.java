package org.topoi.web.dashboard;

import java.util.List;
import org.topoi.web.layout.ThemeMark;
import org.topoi.web.layout.ThemeRow;

/**
 * How often each theme is met.
 *
 * @param items the themes, most frequent first
 * @param total all of them together
 * @param links what the table leads to
 */
record ThemeShares(List<Item> items, ThemeRow total, Links links) {

  /** Lines that a chart can hold and stay readable. */
  static final int PLOTTED = 5;

  ThemeShares {
    items = List.copyOf(items);
  }

  /** Returns the themes that the chart draws. */
  public List<ThemeMark> plotted() {
    return items.stream()
        .limit(PLOTTED)
        .filter(item -> item.row().hits() > 0)
        .map(Item::mark)
        .toList();
  }

  /**
   * One theme.
   *
   * @param index its index in the dictionary
   * @param mark how it is shown
   * @param row its figures
   * @param articlesHref the articles with a hit
   * @param bar length of its bar
   * @param spark its rate over time as the path of a small line; empty with fewer than two periods
   */
  record Item(
      int index, ThemeMark mark, ThemeRow row, String articlesHref, String bar, String spark) {}

  /**
   * What the table leads to.
   *
   * @param articles articles with at least one hit of a theme shown
   * @param otherSet the same page with the other set of themes
   * @param otherLabel what that set is called
   */
  record Links(String articles, String otherSet, String otherLabel) {}
}
