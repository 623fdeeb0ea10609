package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * The t-score of two words, (O11 − E11)/√O11: how certain it is that they occur together more often
 * than by chance; it favours common pairs. On the scale of a deviate, without a strict p-value. No
 * value where they never meet. Source: Church, Gale, Hanks and Hindle (1991).
 */
public final class TScore {

  private TScore() {}

  /** Returns (O11 − E11)/√O11. */
  public static OptionalDouble of(AssociationTable table) {
    return table.o11() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(table.excess() / Math.sqrt(table.o11()));
  }

  /**
   * Returns the score with the exact binomial variance, (O11 − E11)/√(O11·(1 − O11/N)). Source:
   * Manning and Schütze (1999), Foundations of Statistical Natural Language Processing, 5.3.1.
   */
  public static OptionalDouble withBinomialVariance(AssociationTable table) {
    double variance = table.o11() * (1 - (double) table.o11() / table.total());
    return variance <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(table.excess() / Math.sqrt(variance));
  }
}
