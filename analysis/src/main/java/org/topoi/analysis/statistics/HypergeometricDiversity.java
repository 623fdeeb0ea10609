package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * The hypergeometric diversity HD-D: the type-token ratio to be expected of so many tokens drawn
 * from the text without putting them back. From above 0 to 1, whatever the length of the text.
 * Source: McCarthy and Jarvis (2007), "vocd: a theoretical and empirical evaluation", Language
 * Testing 24.
 */
public final class HypergeometricDiversity {

  /** The number of tokens drawn by custom. */
  public static final int DRAWS = 42;

  private HypergeometricDiversity() {}

  /**
   * Returns (Σ over types of 1 − C(N − f, k)/C(N, k))/k; koRpus reports k times this. None for a
   * text of fewer tokens than are drawn.
   *
   * @param draws tokens drawn, k, at least 1
   */
  public static OptionalDouble of(FrequencySpectrum spectrum, int draws) {
    if (draws < 1) {
      throw new IllegalArgumentException("draws must be at least 1, but is " + draws);
    }
    return spectrum.tokens() < draws
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(1, expectedTypes(spectrum, draws) / draws));
  }

  private static double expectedTypes(FrequencySpectrum spectrum, int draws) {
    long tokens = spectrum.tokens();
    return spectrum.sum((m, types) -> types * (1 - missed(m, tokens, draws)));
  }

  /** The probability that a type of that frequency is not among the tokens drawn. */
  private static double missed(long frequency, long tokens, int draws) {
    double probability = 1;
    for (int drawn = 0; drawn < draws; drawn++) {
      probability *= Math.max(0, tokens - frequency - drawn) / (double) (tokens - drawn);
    }
    return probability;
  }
}
