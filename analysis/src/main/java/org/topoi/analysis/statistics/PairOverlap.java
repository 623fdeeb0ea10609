package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * How much of two words lies in the pair, from 0 to 1; the size of the corpus plays no part. No
 * value where that is a part of nothing.
 */
public final class PairOverlap {

  private PairOverlap() {}

  /** Returns Dice's coefficient 2·O11/(R1 + C1). Its logarithm is {@link LogDice}. */
  public static OptionalDouble dice(AssociationTable table) {
    return ratio(2.0 * table.o11(), (double) table.row1() + table.column1());
  }

  /** Returns Jaccard's coefficient O11/(O11 + O12 + O21). */
  public static OptionalDouble jaccard(AssociationTable table) {
    return ratio(table.o11(), (double) table.o11() + table.o12() + table.o21());
  }

  /**
   * Returns the minimum sensitivity min(O11/R1, O11/C1). Source: Pedersen and Bruce (1996), "What
   * to infer from a description".
   */
  public static OptionalDouble minimumSensitivity(AssociationTable table) {
    return table.row1() == 0 || table.column1() == 0
        ? OptionalDouble.empty()
        : ratio(table.o11(), Math.max(table.row1(), table.column1()));
  }

  private static OptionalDouble ratio(double part, double whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
  }
}
