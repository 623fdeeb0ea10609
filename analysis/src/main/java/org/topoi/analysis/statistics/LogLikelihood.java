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

  private static final double NOTHING = 1e-9;

  private LogLikelihood() {}

  /**
   * Returns the signed G² over all four cells of the table. Source: Dunning (1993), "Accurate
   * Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19(1).
   */
  public static double fourCell(ContingencyTable table) {
    double excess = table.excess();
    double others =
        Deviance.of(table.targetTokens() - table.targetFrequency(), -excess)
            + Deviance.of(table.referenceTokens() - table.referenceFrequency(), excess);
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

  /**
   * Returns the signed G² of two words over all four cells of their table: positive where they
   * occur together more often than by chance. A cell that is not above 0, as overlapping windows
   * make it, adds nothing.
   */
  public static double fourCell(AssociationTable table) {
    double excess = table.excess();
    double half =
        Deviance.of(table.o11(), excess)
            + Deviance.of(table.o12(), -excess)
            + Deviance.of(table.o21(), -excess)
            + Deviance.of(table.o22(), excess);
    return Math.signum(excess) * 2 * Math.max(0, half);
  }

  /**
   * Returns √G² with the sign of the association, on the scale of a normal deviate. A G² below 1e-9
   * is taken as 0: that much is lost to cancellation where other programs sum it plainly, and the
   * root would make a deviate of it that can be seen.
   */
  public static double signedRoot(AssociationTable table) {
    double g2 = fourCell(table);
    return Math.abs(g2) < NOTHING ? 0 : Math.signum(g2) * Math.sqrt(Math.abs(g2));
  }

  private static double ofType(ContingencyTable table, double excess) {
    return Deviance.of(table.targetFrequency(), excess)
        + Deviance.of(table.referenceFrequency(), -excess);
  }
}
