package org.topoi.analysis.corpus;

/**
 * How often a theme is met.
 *
 * @param hits matches, overlapping ones of the theme counted once
 * @param articles articles with at least one
 */
public record ThemeCount(long hits, int articles) {

  public static final ThemeCount NONE = new ThemeCount(0, 0);

  /** Returns the sum of two counts that have no article in common. */
  public ThemeCount plus(ThemeCount other) {
    return new ThemeCount(hits + other.hits, articles + other.articles);
  }
}
