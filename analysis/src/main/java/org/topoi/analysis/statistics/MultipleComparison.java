package org.topoi.analysis.statistics;

import java.util.Arrays;

/**
 * Corrections of p-values for the number of tests: of a thousand types, fifty are "significant" at
 * 0.05 by chance alone.
 *
 * <p>Each method returns the adjusted p-values in the order of the input, from 0 to 1; what is at
 * most α is kept at the level α. p(1) ≤ … ≤ p(m) are the sorted values. m must be the number of
 * types that were candidates whatever their test said, not of those that a table shows. No values
 * give no values.
 */
public final class MultipleComparison {

  private MultipleComparison() {}

  /** Returns m·p: at α, the chance of a single false finding stays below α. The strict option. */
  public static double[] bonferroni(double[] pValues) {
    requireProbabilities(pValues);
    double tests = pValues.length;
    return Arrays.stream(pValues).map(p -> Math.min(1, tests * p)).toArray();
  }

  /**
   * Returns the running maximum of (m − i + 1)·p(i): as safe as Bonferroni's and never larger.
   * Source: Holm (1979), Scandinavian Journal of Statistics 6.
   */
  public static double[] holm(double[] pValues) {
    double[] sorted = sorted(pValues);
    double[] adjusted = new double[sorted.length];
    double largest = 0;
    for (int i = 0; i < sorted.length; i++) {
      largest = Math.max(largest, (sorted.length - i) * sorted[i]);
      adjusted[i] = Math.min(1, largest);
    }
    return inOrderOf(pValues, sorted, adjusted);
  }

  /**
   * Returns the running minimum, from the largest down, of (m − i + 1)·p(i); for independent tests.
   * Source: Hochberg (1988), Biometrika 75.
   */
  public static double[] hochberg(double[] pValues) {
    double[] sorted = sorted(pValues);
    return fromTheTop(pValues, sorted, i -> sorted.length - i);
  }

  /**
   * Returns the running minimum, from the largest down, of m·p(i)/i: at α, a share of at most α of
   * what is found is false. The option for exploration. Source: Benjamini and Hochberg (1995), JRSS
   * B 57.
   */
  public static double[] benjaminiHochberg(double[] pValues) {
    double[] sorted = sorted(pValues);
    return fromTheTop(pValues, sorted, i -> sorted.length / (i + 1.0));
  }

  /**
   * Returns the values of Benjamini and Hochberg times Σ 1/k for k from 1 to m: the same promise
   * for tests that depend on each other in any way. Source: Benjamini and Yekutieli (2001), Annals
   * of Statistics 29.
   */
  public static double[] benjaminiYekutieli(double[] pValues) {
    double[] sorted = sorted(pValues);
    double harmonic = 0;
    for (int k = sorted.length; k >= 1; k--) {
      harmonic += 1.0 / k;
    }
    double sum = harmonic;
    return fromTheTop(pValues, sorted, i -> sum * sorted.length / (i + 1));
  }

  /**
   * Returns the level of each test, 1 − (1 − α)^(1/m), at which m independent tests together have
   * the level α. Source: Šidák (1967), JASA 62.
   *
   * @param level α, from 0 to 1
   * @param tests m, at least 1
   */
  public static double sidakLevel(double level, long tests) {
    if (!(level >= 0 && level <= 1) || tests < 1) {
      throw new IllegalArgumentException(
          "level must be from 0 to 1 and tests at least 1, but they are "
              + level
              + " and "
              + tests);
    }
    return -Math.expm1(Math.log1p(-level) / tests);
  }

  /** Returns how many adjusted p-values are at most the level. */
  public static int rejections(double[] adjusted, double level) {
    return (int) Arrays.stream(adjusted).filter(p -> p <= level).count();
  }

  private static double[] fromTheTop(double[] pValues, double[] sorted, Factor factor) {
    double[] adjusted = new double[sorted.length];
    double smallest = 1;
    for (int i = sorted.length - 1; i >= 0; i--) {
      smallest = Math.min(smallest, factor.at(i) * sorted[i]);
      adjusted[i] = smallest;
    }
    return inOrderOf(pValues, sorted, adjusted);
  }

  /** Equal p-values have equal adjusted ones, so each is found again by its value. */
  private static double[] inOrderOf(double[] pValues, double[] sorted, double[] adjusted) {
    return Arrays.stream(pValues).map(p -> adjusted[Arrays.binarySearch(sorted, p)]).toArray();
  }

  private static double[] sorted(double[] pValues) {
    requireProbabilities(pValues);
    double[] sorted = pValues.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  private static void requireProbabilities(double[] pValues) {
    for (double p : pValues) {
      if (!(p >= 0 && p <= 1)) {
        throw new IllegalArgumentException("a p-value must be from 0 to 1, but is " + p);
      }
    }
  }

  /** By what the p-value of that index is multiplied. */
  private interface Factor {
    double at(int index);
  }
}
