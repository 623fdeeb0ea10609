package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * The type-token ratio and its kin: how rich a vocabulary is, from N tokens and V types alone. All
 * of them still depend on N; the ratio itself falls with it, so never compare texts of unlike
 * length by it. No value without tokens.
 */
public final class TypeTokenRatio {

  private TypeTokenRatio() {}

  /** Returns V/N, from above 0 to 1. Source: Johnson (1944). */
  public static OptionalDouble of(FrequencySpectrum spectrum) {
    return perTokens(spectrum, spectrum.tokens());
  }

  /** Returns the root ratio V/√N. Source: Guiraud (1954). */
  public static OptionalDouble guiraud(FrequencySpectrum spectrum) {
    return perTokens(spectrum, Math.sqrt(spectrum.tokens()));
  }

  /** Returns the corrected ratio V/√(2N). Source: Carroll (1964). */
  public static OptionalDouble carroll(FrequencySpectrum spectrum) {
    return perTokens(spectrum, Math.sqrt(2.0 * spectrum.tokens()));
  }

  /**
   * Returns the logarithmic ratio C = ln V/ln N, from 0 to 1; none for a single token. Source:
   * Herdan (1960).
   */
  public static OptionalDouble herdan(FrequencySpectrum spectrum) {
    return spectrum.tokens() < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.log(spectrum.types()) / Math.log(spectrum.tokens()));
  }

  /**
   * Returns U = (log N)²/(log N − log V); infinite where every token is a type of its own, none for
   * a single token. The base matters: quanteda takes 10, LexicalRichness e. Source: Dugast (1978).
   *
   * @param base of the logarithms, above 1
   */
  public static OptionalDouble dugast(FrequencySpectrum spectrum, double base) {
    if (spectrum.tokens() < 2) {
      return OptionalDouble.empty();
    }
    double tokens = log(spectrum.tokens(), base);
    return OptionalDouble.of(
        spectrum.types() == spectrum.tokens()
            ? Double.POSITIVE_INFINITY
            : tokens * tokens / (tokens - log(spectrum.types(), base)));
  }

  /**
   * Returns S = log log V/log log N. The base matters, and there is no value unless V is above it.
   * Source: Somers (1966), in quanteda Summer.
   *
   * @param base of the logarithms, above 1
   */
  public static OptionalDouble somers(FrequencySpectrum spectrum, double base) {
    double types = log(spectrum.types(), base);
    return types <= 1
        ? OptionalDouble.empty()
        : OptionalDouble.of(log(types, base) / log(log(spectrum.tokens(), base), base));
  }

  /**
   * Returns a² = (log N − log V)/(log N)², from 0; lower is richer. None for a single token. The
   * base matters. Source: Maas (1972).
   *
   * @param base of the logarithms, above 1
   */
  public static OptionalDouble maasSquared(FrequencySpectrum spectrum, double base) {
    if (spectrum.tokens() < 2) {
      return OptionalDouble.empty();
    }
    double tokens = log(spectrum.tokens(), base);
    return OptionalDouble.of((tokens - log(spectrum.types(), base)) / (tokens * tokens));
  }

  /** Returns Maas' a, the root of {@link #maasSquared}. */
  public static OptionalDouble maas(FrequencySpectrum spectrum, double base) {
    OptionalDouble squared = maasSquared(spectrum, base);
    return squared.isEmpty() ? squared : OptionalDouble.of(Math.sqrt(squared.getAsDouble()));
  }

  private static OptionalDouble perTokens(FrequencySpectrum spectrum, double divisor) {
    return divisor == 0 ? OptionalDouble.empty() : OptionalDouble.of(spectrum.types() / divisor);
  }

  private static double log(double value, double base) {
    if (!(base > 1)) {
      throw new IllegalArgumentException("base must be above 1, but is " + base);
    }
    return base == 10 ? Math.log10(value) : Math.log(value) / Math.log(base);
  }
}
