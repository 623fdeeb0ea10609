package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/** How far the shares of a type in two corpora lie apart, in percent or as a coefficient. */
public final class FrequencyDifference {

  private FrequencyDifference() {}

  /**
   * Returns %DIFF, 100·(f1/n1 − f2/n2)/(f2/n2), from −100: 100 means twice as frequent in the
   * target corpus. Infinite where the type is missing in the reference corpus, none where it is
   * missing in both. Source: Gabrielatos and Marchi (2011).
   */
  public static OptionalDouble percent(ContingencyTable table) {
    if (table.isEmpty()) {
      return OptionalDouble.empty();
    }
    double reference = table.referenceShare();
    return OptionalDouble.of(100 * (table.targetShare() - reference) / reference);
  }

  /**
   * Returns the difference coefficient (p1 − p2)/(p1 + p2) of the shares, from −1 (reference only)
   * to 1 (target only); none where the type is missing in both. Source: Hofland and Johansson
   * (1982), Word Frequencies in British and American English.
   */
  public static OptionalDouble coefficient(ContingencyTable table) {
    if (table.isEmpty()) {
      return OptionalDouble.empty();
    }
    double target = table.targetShare();
    double reference = table.referenceShare();
    return OptionalDouble.of((target - reference) / (target + reference));
  }
}
