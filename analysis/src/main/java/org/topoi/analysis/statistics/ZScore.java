package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * The z-score of two words, (O11 − E11)/√E11: by how many standard deviations they occur together
 * more often than by chance; it favours rare words. No value where one of them never occurs.
 * Source: Evert (2008), after Dennis (1965).
 */
public final class ZScore {

  private ZScore() {}

  /** Returns (O11 − E11)/√E11. */
  public static OptionalDouble of(AssociationTable table) {
    return scaled(table, table.expected());
  }

  /** Returns the score with the binomial variance, (O11 − E11)/√(E11·(1 − E11/N)). */
  public static OptionalDouble withBinomialVariance(AssociationTable table) {
    double expected = table.expected();
    return scaled(table, expected * (1 - expected / table.total()));
  }

  private static OptionalDouble scaled(AssociationTable table, double variance) {
    return variance <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(table.excess() / Math.sqrt(variance));
  }
}
