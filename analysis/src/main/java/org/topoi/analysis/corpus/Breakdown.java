package org.topoi.analysis.corpus;

import java.util.List;

/**
 * A selection cut into parts that add up to it: by source, author, language or period.
 *
 * @param parts in the order of the cut; for periods every period from the first to the last, empty
 *     ones too
 * @param outside the articles that no part holds, for instance those without a date of the needed
 *     precision; its base is empty when all are in parts, and it has no label
 */
public record Breakdown(List<Part> parts, Part outside) {

  /** Periods that a series has at most: about 13 years of days, or 400 of months. */
  public static final int MOST_PERIODS = 5_000;

  public Breakdown {
    parts = List.copyOf(parts);
  }

  /**
   * One part.
   *
   * @param label value of the facet ({@link Selection#NOT_GIVEN} where it is missing), or the
   *     period as in {@code 2021}, {@code 2021-Q2}, {@code 2021-06}, {@code 2021-W26}, {@code
   *     2021-06-28}
   * @param base its articles and tokens
   * @param themes one count per theme of the dictionary, in its order
   */
  public record Part(String label, TokenBase base, List<ThemeCount> themes) {
    public Part {
      themes = List.copyOf(themes);
    }
  }
}
