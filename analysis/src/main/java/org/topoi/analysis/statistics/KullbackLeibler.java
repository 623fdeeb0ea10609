package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * The Kullback-Leibler divergence of the hits from the tokens as a dispersion: 0 is even. None
 * without hits or with fewer than two parts. Source: Gries (2020), "Analyzing dispersion", in A
 * Practical Handbook of Corpus Linguistics.
 */
public final class KullbackLeibler {

  private KullbackLeibler() {}

  /** Returns Σ p·log2(p/s) with p = v/f, in bits, from 0 without an upper end. */
  public static OptionalDouble bits(PartFrequencies hits) {
    return hits.canVary() ? OptionalDouble.of(divergence(hits)) : OptionalDouble.empty();
  }

  /**
   * Returns 1 − e^(−KLD) of the divergence in bits, from 0 to below 1. Others take 1 − 2^(−KLD) or
   * KLD/(1 + KLD); this is Gries's form.
   */
  public static OptionalDouble normalised(PartFrequencies hits) {
    return hits.canVary()
        ? OptionalDouble.of(-Math.expm1(-divergence(hits)))
        : OptionalDouble.empty();
  }

  private static double divergence(PartFrequencies hits) {
    double nats = 0;
    for (int i = 0; i < hits.range(); i++) {
      double share = (double) hits.count(i) / hits.frequency();
      nats += share * Math.log(share / hits.share(i));
    }
    return Math.max(0, nats / Math.log(2));
  }
}
