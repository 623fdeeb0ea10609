package org.topoi.analysis.statistics;

/** The difference a·d − b·c of the diagonals of a 2×2 table, on which its statistics rest. */
final class CrossProduct {

  private CrossProduct() {}

  /**
   * Returns a·d − b·c: exact, without the cancellation of doubles, while the counts fit 31 bits;
   * beyond that the products overflow 64 bits and are taken as doubles.
   */
  static double difference(long a, long d, long b, long c) {
    return isSmall(a) && isSmall(b) && isSmall(c) && isSmall(d)
        ? a * d - b * c
        : (double) a * d - (double) b * c;
  }

  private static boolean isSmall(long count) {
    return Math.abs(count) <= Integer.MAX_VALUE;
  }
}
