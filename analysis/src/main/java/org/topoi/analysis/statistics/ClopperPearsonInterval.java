package org.topoi.analysis.statistics;

/**
 * The exact interval of a share: the shares that would not make k hits in n, or fewer, or more,
 * rarer than (1 − confidence)/2. From 0 to 1; wider than {@link WilsonInterval}, never too narrow.
 * Source: Clopper and Pearson (1934), Biometrika 26.
 */
public final class ClopperPearsonInterval {

  private ClopperPearsonInterval() {}

  /**
   * Returns the interval of a share.
   *
   * @param hits from 0 to {@code trials}
   * @param trials at least 1: of nothing there is no share
   * @param confidence between 0 and 1, such as 0.95
   */
  public static Interval of(long hits, long trials, double confidence) {
    if (trials < 1) {
      throw new IllegalArgumentException("trials must be at least 1, but is " + trials);
    }
    if (hits < 0 || hits > trials) {
      throw new IllegalArgumentException("hits must be from 0 to " + trials + ", but is " + hits);
    }
    double tail = tail(confidence);
    return new Interval(lower(hits, trials, tail), upper(hits, trials, tail));
  }

  /** Returns what lies beyond each end, (1 − confidence)/2. */
  static double tail(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException(
          "confidence must lie between 0 and 1, but is " + confidence);
    }
    return (1 - confidence) / 2;
  }

  private static double lower(long hits, long trials, double tail) {
    return hits == 0 ? 0 : BinomialTail.logistic(BinomialTail.lowerLogOdds(hits, trials, tail));
  }

  private static double upper(long hits, long trials, double tail) {
    return hits == trials
        ? 1
        : BinomialTail.logistic(-BinomialTail.lowerLogOdds(trials - hits, trials, tail));
  }
}
