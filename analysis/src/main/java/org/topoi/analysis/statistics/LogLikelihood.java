package org.topoi.analysis.statistics;

/**
 * The log-likelihood G² of a type in two corpora: the evidence that its shares differ. No unit, 1
 * degree of freedom, signed: positive where the type is more frequent in the target corpus.
 * Critical values: 3.84 (p &lt; 0.05), 6.63 (0.01), 10.83 (0.001), 15.14 (0.0001).
 *
 * <p>G² = 2·Σ O·ln(O/E) with 0·ln 0 = 0 and no correction. It is summed as 2·Σ (O·ln(O/E) − (O −
 * E)), which is the same since the O − E sum to 0, but has no negative term and loses no digits
 * where O is close to E.
 *
 * <p>The size of a difference is told by {@link LogRatio}.
 */
public final class LogLikelihood {

  /** Below this the logarithm is summed as a series, since log1p(x) − x would cancel. */
  private static final double SMALL = 0.05;

  private LogLikelihood() {}

  /**
   * Returns the signed G² over all four cells of the table. Source: Dunning (1993), "Accurate
   * Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19(1).
   */
  public static double fourCell(ContingencyTable table) {
    double excess = table.excess();
    double others =
        term(table.targetTokens() - table.targetFrequency(), -excess)
            + term(table.referenceTokens() - table.referenceFrequency(), excess);
    return Math.signum(excess) * 2 * (ofType(table, excess) + others);
  }

  /**
   * Returns the signed G² over the two cells of the type alone. Source: Rayson and Garside (2000),
   * "Comparing Corpora using Frequency Profiling"; the form of the UCREL log-likelihood wizard.
   */
  public static double twoCell(ContingencyTable table) {
    double excess = table.excess();
    return Math.signum(excess) * 2 * ofType(table, excess);
  }

  private static double ofType(ContingencyTable table, double excess) {
    return term(table.targetFrequency(), excess) + term(table.referenceFrequency(), -excess);
  }

  /** O·ln(O/E) − (O − E) for one cell, at least 0, from O and O − E. */
  private static double term(long observed, double excess) {
    return observed == 0 ? -excess : -observed * log1pMinusArgument(-excess / observed);
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
