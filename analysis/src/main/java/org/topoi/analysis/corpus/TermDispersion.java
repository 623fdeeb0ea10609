package org.topoi.analysis.corpus;

import org.jspecify.annotations.Nullable;

/**
 * How evenly a term is spread over a selection.
 *
 * @param base what was counted in
 * @param articles over its articles
 * @param sources over its sources; the articles that name none are one part together
 */
public record TermDispersion(TokenBase base, Spread articles, Spread sources) {

  /**
   * The spread over parts of one kind; parts without tokens are none.
   *
   * @param parts number of parts
   * @param frequency hits in all of them
   * @param range parts with at least one hit
   * @param measures how evenly; none without hits
   */
  public record Spread(int parts, long frequency, int range, @Nullable Measures measures) {}

  /**
   * The measures of dispersion. Mind that DP and Juilland's D run in opposite directions.
   *
   * @param deviationOfProportions DP: 0 even, towards 1 concentrated
   * @param normalised DPnorm: 0 even, 1 all hits in the smallest part; none with fewer than two
   *     parts
   * @param juillandD Juilland's D: 1 even, 0 concentrated; none with fewer than two parts
   */
  public record Measures(
      double deviationOfProportions, @Nullable Double normalised, @Nullable Double juillandD) {}
}
