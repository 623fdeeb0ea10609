package org.topoi.analysis.corpus;

/**
 * Quantiles by linear interpolation between the order statistics, type 7 of Hyndman and Fan (1996).
 */
final class Quantile {

  private Quantile() {}

  /**
   * Returns the quantile of values in ascending order: with h = (n − 1)·p, x[⌊h⌋] + (h −
   * ⌊h⌋)·(x[⌊h⌋ + 1] − x[⌊h⌋]).
   *
   * @param sorted at least one value
   * @param probability from 0 to 1
   */
  static double type7(double[] sorted, double probability) {
    double place = (sorted.length - 1) * probability;
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
