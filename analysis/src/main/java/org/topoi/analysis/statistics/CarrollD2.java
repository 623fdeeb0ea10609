package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * Carroll's D₂ over parts of one size, an entropy as a dispersion: 1 is even, 0 all in one part. No
 * unit. None without hits or with fewer than two parts. Source: Carroll (1970), "An alternative to
 * Juilland's usage coefficient for lexical frequencies".
 */
public final class CarrollD2 {

  private CarrollD2() {}

  /** Returns (log f − (Σ v·log v)/f)/log n, from 0 to 1; the base of the logarithms cancels. */
  public static OptionalDouble of(PartFrequencies hits) {
    return hits.canVary() ? OptionalDouble.of(evenness(hits)) : OptionalDouble.empty();
  }

  /**
   * Returns Carroll's usage Um = f·D₂ + (1 − D₂)·f/n, the frequency lowered by uneven spread, from
   * f/n to f.
   */
  public static OptionalDouble usage(PartFrequencies hits) {
    if (!hits.canVary()) {
      return OptionalDouble.empty();
    }
    double evenness = evenness(hits);
    double frequency = hits.frequency();
    return OptionalDouble.of(frequency * evenness + (1 - evenness) * frequency / hits.parts());
  }

  private static double evenness(PartFrequencies hits) {
    double weighted = 0;
    for (int i = 0; i < hits.range(); i++) {
      weighted += hits.count(i) * Math.log(hits.count(i));
    }
    double entropy = Math.log(hits.frequency()) - weighted / hits.frequency();
    return Math.min(1, Math.max(0, entropy / Math.log(hits.parts())));
  }
}
