package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * Two older dispersions over parts of one size, both 1 for even. No unit. None without hits or with
 * fewer than two parts. As described in Gries (2008).
 */
public final class EqualPartDispersion {

  private EqualPartDispersion() {}

  /**
   * Returns Lyne's D₃ = 1 − χ²/(4f) with χ² = Σ (v − f/n)²/(f/n), at most 1; below 0 where many
   * parts are missed. Source: Lyne (1985), The Vocabulary of French Business Correspondence.
   */
  public static OptionalDouble lyneD3(PartFrequencies hits) {
    if (!hits.canVary()) {
      return OptionalDouble.empty();
    }
    double expected = (double) hits.frequency() / hits.parts();
    double chiSquared = (hits.parts() - hits.range()) * expected;
    for (int i = 0; i < hits.range(); i++) {
      double difference = hits.count(i) - expected;
      chiSquared += difference * difference / expected;
    }
    return OptionalDouble.of(1 - chiSquared / (4.0 * hits.frequency()));
  }

  /**
   * Returns Zhang's distributional consistency (Σ √v/n)²/(f/n), from 1/n to 1. Source: Zhang, Huang
   * and Yu (2004).
   */
  public static OptionalDouble distributionalConsistency(PartFrequencies hits) {
    if (!hits.canVary()) {
      return OptionalDouble.empty();
    }
    double roots = 0;
    for (int i = 0; i < hits.range(); i++) {
      roots += Math.sqrt(hits.count(i));
    }
    double mean = roots / hits.parts();
    return OptionalDouble.of(Math.min(1, mean * mean * hits.parts() / hits.frequency()));
  }
}
