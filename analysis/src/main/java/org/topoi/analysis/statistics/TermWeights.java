package org.topoi.analysis.statistics;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;

/**
 * Weights of the terms of one text, by how often they occur in it: the tf of tf-idf. c is the count
 * of a term; a term that is missing weighs 0 in each form. Names and forms are those of quanteda's
 * dfm_weight.
 */
public final class TermWeights {

  private TermWeights() {}

  /** Returns c. */
  public static double[] count(long[] counts) {
    return weights(counts, count -> count);
  }

  /** Returns c/Σ c, from 0 to 1. */
  public static double[] proportion(long[] counts) {
    double all = Arrays.stream(counts).sum();
    return weights(counts, count -> count / all);
  }

  /** Returns c/max c, from 0 to 1. */
  public static double[] proportionOfMaximum(long[] counts) {
    double most = Arrays.stream(counts).max().orElse(0);
    return weights(counts, count -> count / most);
  }

  /**
   * Returns 1 + log c.
   *
   * @param base of the logarithm, above 1; quanteda takes 10, scikit-learn e
   */
  public static double[] logarithm(long[] counts, double base) {
    double unit = unit(base);
    return weights(counts, count -> 1 + Math.log(count) / unit);
  }

  /** Returns 1 for each term that occurs. */
  public static double[] presence(long[] counts) {
    return weights(counts, count -> 1);
  }

  /**
   * Returns k + (1 − k)·c/max c.
   *
   * @param least k, the least weight of a term that occurs, from 0 to 1; by custom 0.5
   */
  public static double[] augmented(long[] counts, double least) {
    if (!(least >= 0 && least <= 1)) {
      throw new IllegalArgumentException("least must be from 0 to 1, but is " + least);
    }
    double most = Arrays.stream(counts).max().orElse(0);
    return weights(counts, count -> least + (1 - least) * count / most);
  }

  /**
   * Returns (1 + log c)/(1 + log m) with m the mean count of the terms that occur in the text.
   *
   * @param base of the logarithms, above 1
   */
  public static double[] logarithmOfAverage(long[] counts, double base) {
    double unit = unit(base);
    double mean = Arrays.stream(counts).filter(count -> count > 0).average().orElse(1);
    double scale = 1 + Math.log(mean) / unit;
    return weights(counts, count -> (1 + Math.log(count) / unit) / scale);
  }

  private static double[] weights(long[] counts, LongToDoubleFunction weight) {
    double[] weights = new double[counts.length];
    for (int i = 0; i < weights.length; i++) {
      if (counts[i] < 0) {
        throw new IllegalArgumentException("count must be at least 0, but is " + counts[i]);
      }
      weights[i] = counts[i] == 0 ? 0 : weight.applyAsDouble(counts[i]);
    }
    return weights;
  }

  private static double unit(double base) {
    if (!(base > 1)) {
      throw new IllegalArgumentException("base must be above 1, but is " + base);
    }
    return Math.log(base);
  }
}
