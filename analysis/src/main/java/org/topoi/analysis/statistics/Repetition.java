package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * Measures of how much a text repeats its words, from the whole frequency spectrum. They hold
 * nearly still when a text gets longer. M₂ = Σ m²·V(m). No value without tokens.
 */
public final class Repetition {

  private Repetition() {}

  /**
   * Returns Yule's K = 10⁴·(M₂ − N)/N², from 0 (no word twice); higher is more repetitive. Source:
   * Yule (1944), The Statistical Study of Literary Vocabulary.
   */
  public static OptionalDouble yuleK(FrequencySpectrum spectrum) {
    double tokens = spectrum.tokens();
    return tokens == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1e4 * (spectrum.secondMoment() - tokens) / (tokens * tokens));
  }

  /**
   * Returns Yule's I = V²/(M₂ − V), with types as quanteda and LexicalRichness have it; infinite
   * where no word occurs twice. Others put tokens for types: prefer K.
   */
  public static OptionalDouble yuleI(FrequencySpectrum spectrum) {
    double types = spectrum.types();
    return types == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(types * types / (spectrum.secondMoment() - types));
  }

  /**
   * Returns Simpson's D = Σ V(m)·m(m − 1)/(N(N − 1)), the probability that two tokens are of one
   * type, from 0 to 1; none for fewer than two tokens. Source: Simpson (1949), Nature 163.
   */
  public static OptionalDouble simpson(FrequencySpectrum spectrum) {
    double tokens = spectrum.tokens();
    return tokens < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            spectrum.sum((m, types) -> (double) types * m * (m - 1)) / (tokens * (tokens - 1)));
  }

  /** Returns Herdan's Vm = √(M₂/N² − 1/V), from 0. Source: Herdan (1955), JRSS A 118. */
  public static OptionalDouble herdanVm(FrequencySpectrum spectrum) {
    double tokens = spectrum.tokens();
    return tokens == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            Math.sqrt(
                Math.max(0, spectrum.secondMoment() / (tokens * tokens) - 1.0 / spectrum.types())));
  }
}
