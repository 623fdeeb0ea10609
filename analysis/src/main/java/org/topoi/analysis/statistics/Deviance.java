package org.topoi.analysis.statistics;

/**
 * The deviance of one count from its expected value, O·ln(O/E) − (O − E), with 0·ln 0 = 0: half of
 * what the count adds to G², and the part of the binomial probability that the mean decides.
 *
 * <p>It is taken from O and O − E, so that no digits are lost where O is close to E.
 */
final class Deviance {

  /** Below this the logarithm is summed as a series, since log1p(x) − x would cancel. */
  private static final double SMALL = 0.05;

  private Deviance() {}

  /**
   * Returns the deviance, at least 0 for a count that can be. Where the count or the expected value
   * is not above 0, the logarithm is left out.
   *
   * @param observed O
   * @param excess O − E
   */
  static double of(long observed, double excess) {
    return observed <= 0 || excess >= observed
        ? -excess
        : -observed * log1pMinusArgument(-excess / observed);
  }

  /** ln(1 + x) − x = −x²/2 + x³/3 − … */
  private static double log1pMinusArgument(double x) {
    if (Math.abs(x) > SMALL) {
      return Math.log1p(x) - x;
    }
    double sum = 0;
    double power = x;
    for (int k = 2; k <= 14; k++) {
      power *= -x;
      sum += power / k;
    }
    return sum;
  }
}
