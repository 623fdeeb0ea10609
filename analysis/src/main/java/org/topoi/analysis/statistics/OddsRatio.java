package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * The odds ratio of a 2×2 table, O11·O22/(O12·O21): how many times the odds of a row are larger in
 * the first column. From 0, no unit; 1 is no dependence.
 */
public final class OddsRatio {

  private OddsRatio() {}

  /** Returns the odds ratio; infinite where O12 or O21 alone is 0, none where it is 0/0. */
  public static OptionalDouble of(AssociationTable table) {
    double diagonal = (double) table.o11() * table.o22();
    double counter = (double) table.o12() * table.o21();
    return diagonal == 0 && counter == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(diagonal / counter);
  }

  /**
   * Returns the odds ratio with ½ added to all four cells if one of them is 0 (Haldane and
   * Anscombe): always finite.
   */
  public static double smoothed(AssociationTable table) {
    boolean hasZero = table.o11() == 0 || table.o12() == 0 || table.o21() == 0 || table.o22() == 0;
    double added = hasZero ? 0.5 : 0;
    return (table.o11() + added)
        * (table.o22() + added)
        / ((table.o12() + added) * (table.o21() + added));
  }
}
