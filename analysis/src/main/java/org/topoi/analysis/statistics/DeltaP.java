package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * ΔP of two words: by how much the one makes the other likelier, from −1 to 1, 0 for no influence.
 * It has a direction: show both. Source: Gries (2013), "50-something years of work on
 * collocations".
 */
public final class DeltaP {

  private DeltaP() {}

  /**
   * Returns P(word 2 | word 1) − P(word 2 | other words) = O11/R1 − O21/R2; none where word 1 is
   * missing or is everything.
   */
  public static OptionalDouble secondGivenFirst(AssociationTable table) {
    return table.row1() <= 0 || table.row2() <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            (double) table.o11() / table.row1() - (double) table.o21() / table.row2());
  }

  /** Returns P(word 1 | word 2) − P(word 1 | other words) = O11/C1 − O12/C2. */
  public static OptionalDouble firstGivenSecond(AssociationTable table) {
    return secondGivenFirst(table.transposed());
  }
}
