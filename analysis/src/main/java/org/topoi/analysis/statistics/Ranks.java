package org.topoi.analysis.statistics;

import java.util.Arrays;

/**
 * Ranks of values with ties, from 1, in the order of the input.
 *
 * <p>Tables show competition ranks (1, 2, 2, 4), correlations take average ranks (1, 2.5, 2.5, 4).
 */
public final class Ranks {

  /** Which value has rank 1. */
  public enum Order {
    /** The smallest. */
    ASCENDING,
    /** The largest. */
    DESCENDING
  }

  private Ranks() {}

  /** Returns ranks where equal values share the best one and as many are left out: 1, 2, 2, 4. */
  public static double[] competition(double[] values, Order order) {
    double[] keys = keys(values, order);
    double[] sorted = sorted(keys);
    return Arrays.stream(keys).map(key -> countBelow(sorted, key) + 1).toArray();
  }

  /** Returns ranks where equal values share the mean of their ranks: 1, 2.5, 2.5, 4. */
  public static double[] average(double[] values, Order order) {
    double[] keys = keys(values, order);
    double[] sorted = sorted(keys);
    return Arrays.stream(keys)
        .map(key -> (countBelow(sorted, key) + countBelow(sorted, Math.nextUp(key)) + 1) / 2.0)
        .toArray();
  }

  /** Returns ranks where equal values share one and none is left out: 1, 2, 2, 3. */
  public static double[] dense(double[] values, Order order) {
    double[] keys = keys(values, order);
    double[] distinct = Arrays.stream(keys).distinct().sorted().toArray();
    return Arrays.stream(keys).map(key -> countBelow(distinct, key) + 1).toArray();
  }

  /**
   * The values as the smallest comes first; 0 − x leaves no negative zero, which would sort apart.
   */
  private static double[] keys(double[] values, Order order) {
    return Arrays.stream(values)
        .map(Ranks::requireNumber)
        .map(value -> order == Order.ASCENDING ? value + 0.0 : 0 - value)
        .toArray();
  }

  private static double[] sorted(double[] keys) {
    double[] sorted = keys.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  /** How many of the sorted values are below the key. */
  private static int countBelow(double[] sorted, double key) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < key) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private static double requireNumber(double value) {
    if (Double.isNaN(value)) {
      throw new IllegalArgumentException("values must be numbers, but one is NaN: leave it out");
    }
    return value;
  }
}
