package org.topoi.analysis.corpus;

import java.util.List;

/**
 * How often themes meet: in how many units two of them both have a hit.
 *
 * @param base articles and tokens of the selection
 * @param unit in what they meet
 * @param units how many of these the selection has; sentences have at least one token
 * @param themes indexes of the themes in the dictionary, in the order asked for
 * @param rows for each theme the units it shares with each theme, in the same order; with itself,
 *     the units in which it has a hit at all. The table is symmetric
 */
public record ThemeCooccurrence(
    TokenBase base, Unit unit, long units, List<Integer> themes, List<List<Long>> rows) {

  public ThemeCooccurrence {
    themes = List.copyOf(themes);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** In what two themes meet. */
  public enum Unit {
    SENTENCE,
    ARTICLE
  }
}
