package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * The (pointwise) mutual information of two words: how exclusively they occur together, a binary
 * logarithm of observed over expected co-occurrence. 0 is chance; each 1 doubles the ratio. It
 * favours rare words: ask for a minimum frequency. What is expected depends on the convention of
 * the table ({@link AssociationTable#ofMargins}).
 *
 * <p>Where one of the words never occurs (E11 = 0) there is no value; where they never meet it is
 * −∞.
 */
public final class MutualInformation {

  private static final double LN2 = Math.log(2);

  private MutualInformation() {}

  /**
   * Returns MI = log2(O11/E11). Source: Church and Hanks (1990), "Word association norms, mutual
   * information, and lexicography".
   */
  public static OptionalDouble of(AssociationTable table) {
    return ofPower(table, 1);
  }

  /** Returns MI² = log2(O11²/E11), which favours rare words less. Source: Daille (1994). */
  public static OptionalDouble squared(AssociationTable table) {
    return ofPower(table, 2);
  }

  /** Returns MI³ = log2(O11³/E11), which favours common pairs. Source: Daille (1994). */
  public static OptionalDouble cubed(AssociationTable table) {
    return ofPower(table, 3);
  }

  /**
   * Returns the normalised NPMI = ln(O11/E11)/−ln(O11/N): −1 where the words never meet, 0 chance,
   * 1 where neither occurs without the other. None where one of them never occurs, or the pair is
   * all there is. Source: Bouma (2009), "Normalized (pointwise) mutual information in collocation
   * extraction".
   */
  public static OptionalDouble normalised(AssociationTable table) {
    double expected = table.expected();
    if (expected == 0 || table.o11() == table.total()) {
      return OptionalDouble.empty();
    }
    if (table.o11() == 0) {
      return OptionalDouble.of(-1);
    }
    double information = Math.log(table.o11() / expected);
    return OptionalDouble.of(information / -Math.log((double) table.o11() / table.total()));
  }

  /** Returns O11/E11, from 0; 1 is chance. */
  public static OptionalDouble observedOverExpected(AssociationTable table) {
    double expected = table.expected();
    return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(table.o11() / expected);
  }

  private static OptionalDouble ofPower(AssociationTable table, int power) {
    double expected = table.expected();
    return expected == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((power * Math.log(table.o11()) - Math.log(expected)) / LN2);
  }
}
