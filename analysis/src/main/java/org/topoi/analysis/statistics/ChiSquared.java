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

  /**
   * Returns the critical value of a level: the statistic with that p-value, above 0. 3.84 for 0.05,
   * 6.63 for 0.01, 10.83 for 0.001, 15.14 for 0.0001.
   *
   * @param level between 0 and 1
   */
  public static double criticalValue(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level must lie between 0 and 1, but is " + level);
    }
    double deviate = NormalDistribution.upperQuantile(level / 2);
    return deviate * deviate;
  }
}
