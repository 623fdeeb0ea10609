package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/** How many times as frequent a type is in the target corpus as in the reference corpus. */
public final class FrequencyRatio {

  private FrequencyRatio() {}

  /**
   * Returns the relative risk (f1/n1)/(f2/n2), from 0; 1 is no difference. Infinite where the type
   * is missing in the reference corpus, none where it is missing in both. Its binary logarithm is
   * {@link LogRatio#unsmoothed}.
   */
  public static OptionalDouble relativeRisk(ContingencyTable table) {
    return table.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(table.targetShare() / table.referenceShare());
  }

  /**
   * Returns the ratio of simple maths, (10⁶·f1/n1 + n)/(10⁶·f2/n2 + n): the keyness score of Sketch
   * Engine. Above 0 and finite; 1 is no difference. Source: Kilgarriff (2009), "Simple maths for
   * keywords".
   *
   * @param smoothing n, above 0: 1 brings up rare types, 100 and more common ones
   */
  public static double simpleMaths(ContingencyTable table, double smoothing) {
    if (!(smoothing > 0 && smoothing < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("smoothing must be above 0, but is " + smoothing);
    }
    return (1e6 * table.targetShare() + smoothing) / (1e6 * table.referenceShare() + smoothing);
  }
}
