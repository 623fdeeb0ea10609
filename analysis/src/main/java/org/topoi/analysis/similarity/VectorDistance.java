package org.topoi.analysis.similarity;

import java.util.function.DoubleBinaryOperator;

/** How far two vectors of counts lie apart, from 0 (equal) without an upper end. */
public final class VectorDistance {

  private VectorDistance() {}

  /** Returns √(Σ (a − b)²). */
  public static double euclidean(double[] a, double[] b) {
    return Math.sqrt(sum(a, b, (x, y) -> (x - y) * (x - y)));
  }

  /** Returns Σ |a − b|. */
  public static double manhattan(double[] a, double[] b) {
    return sum(a, b, (x, y) -> Math.abs(x - y));
  }

  /**
   * Returns Σ |a − b|/(|a| + |b|) over the terms in at least one text, without R's rescaling for
   * those in neither. Source: Lance and Williams (1966).
   */
  public static double canberra(double[] a, double[] b) {
    return sum(
        a, b, (x, y) -> x == 0 && y == 0 ? 0 : Math.abs(x - y) / (Math.abs(x) + Math.abs(y)));
  }

  private static double sum(double[] a, double[] b, DoubleBinaryOperator term) {
    VectorSimilarity.requireSameLength(a, b);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += term.applyAsDouble(a[i], b[i]);
    }
    return sum;
  }
}
