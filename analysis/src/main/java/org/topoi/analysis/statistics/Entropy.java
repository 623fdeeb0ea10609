package org.topoi.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/** How much the frequencies of a list are concentrated, with p = f/Σ f. None without tokens. */
public final class Entropy {

  private Entropy() {}

  /**
   * Returns Shannon's entropy −Σ p·log2 p in bits, from 0 (one type) to log2 V (all alike).
   *
   * @param frequencies of each type, at least 0
   */
  public static OptionalDouble bits(long[] frequencies) {
    double tokens = tokens(frequencies);
    double nats = 0;
    for (long frequency : frequencies) {
      double share = frequency / tokens;
      nats -= frequency == 0 ? 0 : share * Math.log(share);
    }
    return tokens == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.abs(nats) / Math.log(2));
  }

  /**
   * Returns the repeat rate Σ p², the probability that two tokens drawn with replacement are of one
   * type, from 1/V to 1. Source: Herdan (1962); Popescu (2009), Word Frequency Studies.
   *
   * @param frequencies of each type, at least 0
   */
  public static OptionalDouble repeatRate(long[] frequencies) {
    double tokens = tokens(frequencies);
    double sum = 0;
    for (long frequency : frequencies) {
      double share = frequency / tokens;
      sum += share * share;
    }
    return tokens == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum);
  }

  private static double tokens(long[] frequencies) {
    for (long frequency : frequencies) {
      if (frequency < 0) {
        throw new IllegalArgumentException("frequency must be at least 0, but is " + frequency);
      }
    }
    return Arrays.stream(frequencies).asDoubleStream().sum();
  }
}
