package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * The dispersion DP: how far the hits lie from being spread over the parts as the tokens are. 0 is
 * even, towards 1 all in one small part; note that Juilland's D runs the other way. No unit.
 *
 * <p>A dispersion goes with the frequency: show both, and the range ({@link
 * PartFrequencies#range()}).
 */
public final class DeviationOfProportions {

  private DeviationOfProportions() {}

  /**
   * Returns DP = ½·Σ |v/f − s|, from 0 to below 1; 0 where there is one part only, none without
   * hits. Source: Gries (2008), "Dispersions and adjusted frequencies in corpora", IJCL 13(4).
   */
  public static OptionalDouble of(PartFrequencies hits) {
    return hits.frequency() == 0 ? OptionalDouble.empty() : OptionalDouble.of(deviation(hits));
  }

  /**
   * Returns DPnorm = DP/(1 − min s), which reaches 1 where all hits lie in the smallest part; none
   * without hits or with fewer than two parts. Source: Lijffijt and Gries (2012), IJCL 17(1).
   */
  public static OptionalDouble normalised(PartFrequencies hits) {
    return hits.canVary()
        ? OptionalDouble.of(Math.min(1, deviation(hits) / (1 - hits.smallestShare())))
        : OptionalDouble.empty();
  }

  /** Parts without hits differ by their whole share: together by what the others leave of 1. */
  private static double deviation(PartFrequencies hits) {
    double differences = 0;
    double withHits = 0;
    for (int i = 0; i < hits.range(); i++) {
      double share = hits.share(i);
      differences += Math.abs((double) hits.count(i) / hits.frequency() - share);
      withHits += share;
    }
    double withoutHits = hits.range() == hits.parts() ? 0 : Math.max(0, 1 - withHits);
    return (differences + withoutHits) / 2;
  }
}
