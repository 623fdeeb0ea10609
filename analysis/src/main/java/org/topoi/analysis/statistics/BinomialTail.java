package org.topoi.analysis.statistics;

/**
 * The upper tail P(X ≥ k) of the binomial distribution, as a function of the log odds t = ln(p/(1 −
 * p)), and its inverse: the exact limits of a share.
 *
 * <p>P = (1 − p)·b(k)·c, with b(k) the probability of k hits and c the continued fraction of the
 * incomplete beta function (Abramowitz and Stegun 26.5.8). So the logarithm of P grows with t by
 * k/c, always more slowly the larger t is, and Newton's method on it cannot go astray.
 */
final class BinomialTail {

  private static final int MOST_STEPS = 100;
  private static final int MOST_TERMS = 100_000;
  private static final double CLOSE = 1e-15;

  /** Stands for a denominator of 0 in the continued fraction (modified Lentz method). */
  private static final double NEARLY_ZERO = 1e-300;

  private BinomialTail() {}

  /**
   * Returns the log odds of the share for which k or more hits in n have the given probability.
   *
   * @param hits k, from 1 to n
   * @param trials n
   * @param tail above 0, at most ½
   */
  static double lowerLogOdds(long hits, long trials, double tail) {
    double t = Math.log(hits) - Math.log(trials - hits + 1.0);
    for (int step = 0; step < MOST_STEPS; step++) {
      double share = logistic(t);
      double rest = logistic(-t);
      double fraction = continuedFraction(hits, trials - hits + 1.0, share);
      double log = Math.log(rest) + logProbability(hits, trials, share, rest) + Math.log(fraction);
      double change = (Math.log(tail) - log) * fraction / hits;
      t += change;
      if (Math.abs(change) <= 4 * CLOSE * Math.max(1, Math.abs(t))) {
        break;
      }
    }
    return t;
  }

  /** Returns 1/(1 + e^(−t)). */
  static double logistic(double t) {
    return 1 / (1 + Math.exp(-t));
  }

  /**
   * ln b(k) as the sum of deviances and Stirling remainders: Loader (2000), without cancellation.
   */
  private static double logProbability(long hits, long trials, double share, double rest) {
    if (hits == trials) {
      return trials * Math.log(share);
    }
    long misses = trials - hits;
    double remainders =
        stirlingRemainder(trials) - stirlingRemainder(hits) - stirlingRemainder(misses);
    double deviances =
        Deviance.of(hits, hits - trials * share) + Deviance.of(misses, misses - trials * rest);
    return remainders - deviances + Math.log(trials / (2 * Math.PI * hits * (double) misses)) / 2;
  }

  /** ln n! − ln(√(2πn)·(n/e)ⁿ). */
  private static double stirlingRemainder(long n) {
    if (n > 15) {
      double square = (double) n * n;
      return (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - 1 / (1680 * square)) / square) / square) / n;
    }
    long factorial = 1;
    for (int k = 2; k <= n; k++) {
      factorial *= k;
    }
    return Math.log(factorial) - Math.log(2 * Math.PI * n) / 2 - n * Math.log(n) + n;
  }

  private static double continuedFraction(double a, double b, double x) {
    double c = 1;
    double d = 1 / notZero(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= MOST_TERMS; m++) {
      double even = m * (b - m) * x / ((a + 2.0 * m - 1) * (a + 2.0 * m));
      d = 1 / notZero(1 + even * d);
      c = notZero(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1));
      d = 1 / notZero(1 + odd * d);
      c = notZero(1 + odd / c);
      value *= d * c;
      if (Math.abs(d * c - 1) < CLOSE) {
        break;
      }
    }
    return value;
  }

  private static double notZero(double value) {
    return Math.abs(value) < NEARLY_ZERO ? NEARLY_ZERO : value;
  }
}
