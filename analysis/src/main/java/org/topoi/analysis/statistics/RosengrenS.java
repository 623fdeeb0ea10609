package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * Rosengren's S: 1 is even, towards 0 all in one small part (the share of that part; 1/n with parts
 * of one size). No unit. None without hits or with fewer than two parts. Source: Rosengren (1971),
 * "The quantitative concept of language and its relation to the structure of frequency
 * dictionaries".
 */
public final class RosengrenS {

  private RosengrenS() {}

  /** Returns (Σ √(v·s))²/f, from above 0 to 1. */
  public static OptionalDouble of(PartFrequencies hits) {
    return hits.canVary()
        ? OptionalDouble.of(Math.min(1, adjusted(hits) / hits.frequency()))
        : OptionalDouble.empty();
  }

  /**
   * Returns Rosengren's adjusted frequency KF = f·S = (Σ √(v·s))², with parts of one size (Σ
   * √v)²/n; from above 0 to f.
   */
  public static OptionalDouble adjustedFrequency(PartFrequencies hits) {
    return hits.canVary() ? OptionalDouble.of(adjusted(hits)) : OptionalDouble.empty();
  }

  private static double adjusted(PartFrequencies hits) {
    double sum = 0;
    for (int i = 0; i < hits.range(); i++) {
      sum += Math.sqrt(hits.count(i) * hits.share(i));
    }
    return sum * sum;
  }
}
