package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * logDice of two words, 14 + log2(2·O11/(R1 + C1)): how much of both words lies in the pair. At
 * most 14, where neither occurs without the other; each 1 less halves the share. It does not depend
 * on the size of the corpus, so that values of different corpora can be compared. Source: Rychlý
 * (2008), "A lexicographer-friendly association score".
 *
 * <p>R1 is the frequency of the node; with that times the span ({@link
 * AssociationTable#spanCorrected}) it is the variant of KorAP.
 */
public final class LogDice {

  private LogDice() {}

  /** Returns logDice; −∞ where the words never meet, none where neither occurs. */
  public static OptionalDouble of(AssociationTable table) {
    double both = (double) table.row1() + table.column1();
    return both == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(14 + Math.log(2 * table.o11() / both) / Math.log(2));
  }

  /**
   * Returns logDice of the first less that of the second pair: 1 means that the first has twice the
   * share. None where one of them has no value, or both are −∞.
   */
  public static OptionalDouble difference(AssociationTable first, AssociationTable second) {
    OptionalDouble minuend = of(first);
    OptionalDouble subtrahend = of(second);
    return minuend.isEmpty() || subtrahend.isEmpty() || first.o11() + second.o11() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(minuend.getAsDouble() - subtrahend.getAsDouble());
  }
}
