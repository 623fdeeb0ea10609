package org.topoi.analysis.statistics;

/** The standard normal distribution. */
final class NormalDistribution {

  private static final double SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

  /** Up to here the series converges quickly, from here on the continued fraction. */
  private static final double SERIES_ENDS = 3;

  private NormalDistribution() {}

  /**
   * Returns the probability of a value above z, for z at least 0; small values keep their digits.
   */
  static double upperTail(double z) {
    return z < SERIES_ENDS ? 0.5 - density(z) * series(z) : density(z) * continuedFraction(z);
  }

  /**
   * Returns the z above which the given probability lies, by Newton's method on the logarithm of
   * the tail.
   *
   * @param probability above 0, at most 0.5
   */
  static double upperQuantile(double probability) {
    double z = Math.sqrt(Math.max(0, -2 * Math.log(2 * probability)));
    for (int i = 0; i < 50; i++) {
      double tail = upperTail(z);
      double step = (Math.log(tail) - Math.log(probability)) * tail / density(z);
      z = Math.max(0, z + step);
      if (Math.abs(step) < 1e-15) {
        break;
      }
    }
    return z;
  }

  private static double density(double z) {
    return Math.exp(-z * z / 2) / SQRT_TWO_PI;
  }

  /** z + z³/3 + z⁵/(3·5) + …, Abramowitz and Stegun 26.2.11. */
  private static double series(double z) {
    double term = z;
    double sum = z;
    for (int odd = 3; term > sum * 1e-17; odd += 2) {
      term *= z * z / odd;
      sum += term;
    }
    return sum;
  }

  /**
   * 1/(z + 1/(z + 2/(z + 3/(z + …)))), Abramowitz and Stegun 26.2.14, from the inside out. The
   * larger z is, the fewer terms give all digits: some 100 at 3, 20 at 10.
   */
  private static double continuedFraction(double z) {
    double fraction = z;
    for (int k = (int) (10 + 800 / (z * z)); k >= 1; k--) {
      fraction = z + k / fraction;
    }
    return 1 / fraction;
  }
}
