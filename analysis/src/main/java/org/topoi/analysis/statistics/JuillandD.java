package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * Juilland's D, a dispersion where 1 is even and 0 all in one part: the other way round than {@link
 * DeviationOfProportions}. No unit. With many parts it tends to 1 whatever the type, so compare
 * only over the same parts.
 *
 * <p>D = 1 − V/√(n − 1), where V is the standard deviation of the rates v/s over their mean; with
 * parts of one size these are the frequencies themselves. None without hits or with fewer than two
 * parts. Source: Juilland and Chang-Rodríguez (1964), Frequency Dictionary of Spanish Words; for
 * unequal parts Gries (2008).
 */
public final class JuillandD {

  private JuillandD() {}

  /** Returns D with the standard deviation of the population (divisor n), from 0 to 1. */
  public static OptionalDouble of(PartFrequencies hits) {
    return hits.canVary() ? OptionalDouble.of(evenness(hits, 1)) : OptionalDouble.empty();
  }

  /**
   * Returns D with the standard deviation of a sample (divisor n − 1), as the R package
   * quanteda.extras has it: lower, below 0 at worst. For comparison only.
   */
  public static OptionalDouble withSampleDeviation(PartFrequencies hits) {
    double n = hits.parts();
    return hits.canVary()
        ? OptionalDouble.of(evenness(hits, Math.sqrt(n / (n - 1))))
        : OptionalDouble.empty();
  }

  /**
   * Returns Juilland's usage coefficient U = f·D, the frequency lowered by uneven spread, from 0 to
   * f.
   */
  public static OptionalDouble usage(PartFrequencies hits) {
    return hits.canVary()
        ? OptionalDouble.of(hits.frequency() * evenness(hits, 1))
        : OptionalDouble.empty();
  }

  private static double evenness(PartFrequencies hits, double deviationFactor) {
    double n = hits.parts();
    double sum = 0;
    for (int i = 0; i < hits.range(); i++) {
      sum += hits.rate(i);
    }
    double mean = sum / n;
    double squares = (n - hits.range()) * mean * mean;
    for (int i = 0; i < hits.range(); i++) {
      double difference = hits.rate(i) - mean;
      squares += difference * difference;
    }
    double variation = deviationFactor * Math.sqrt(squares / n) / mean;
    double evenness = 1 - variation / Math.sqrt(n - 1);
    return deviationFactor == 1 ? Math.max(0, evenness) : evenness;
  }
}
