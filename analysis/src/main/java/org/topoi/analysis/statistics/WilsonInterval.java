package org.topoi.analysis.statistics;

/**
 * Wilson's score interval of a share: how far chance alone may move k hits in n.
 *
 * <p>(p + z²/2n ± z·√(p(1 − p)/n + z²/4n²))/(1 + z²/n), cut to 0..1, with p = k/n and z the normal
 * quantile of the confidence. Source: Wilson (1927), JASA 22. It holds for things that are
 * independent, as texts are; tokens of one text are not, so for words it is too narrow.
 */
public final class WilsonInterval {

  private WilsonInterval() {}

  /**
   * Returns the interval of a share.
   *
   * @param hits from 0 to {@code trials}
   * @param trials at least 1: of nothing there is no share
   * @param confidence between 0 and 1, such as 0.95
   */
  public static Interval of(long hits, long trials, double confidence) {
    requireLegal(hits, trials, confidence);
    double z = NormalDistribution.upperQuantile((1 - confidence) / 2);
    double share = (double) hits / trials;
    double zz = z * z / trials;
    double centre = share + zz / 2;
    double reach = z * Math.sqrt(share * (1 - share) / trials + zz / (4.0 * trials));
    return new Interval(
        hits == 0 ? 0 : Math.max(0, (centre - reach) / (1 + zz)),
        hits == trials ? 1 : Math.min(1, (centre + reach) / (1 + zz)));
  }

  private static void requireLegal(long hits, long trials, double confidence) {
    if (trials < 1) {
      throw new IllegalArgumentException("trials must be at least 1, but is " + trials);
    }
    if (hits < 0 || hits > trials) {
      throw new IllegalArgumentException("hits must be from 0 to " + trials + ", but is " + hits);
    }
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException(
          "confidence must lie between 0 and 1, but is " + confidence);
    }
  }
}
