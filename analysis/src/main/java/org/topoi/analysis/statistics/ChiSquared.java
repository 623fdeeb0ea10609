package org.topoi.analysis.statistics;

/**
 * The χ² distribution with 1 degree of freedom, by which G² and Pearson's χ² of a 2×2 table are
 * judged.
 */
public final class ChiSquared {

  private ChiSquared() {}

  /**
   * Returns the p-value of a statistic: the probability of one at least as large by chance alone,
   * from 0 to 1. It is the upper tail of the distribution, 2·(1 − Φ(√x)).
   *
   * @param statistic G² or χ²; the sign of a signed one is left out
   */
  public static double pValue(double statistic) {
    return 2 * NormalDistribution.upperTail(Math.sqrt(Math.abs(statistic)));
  }
}
