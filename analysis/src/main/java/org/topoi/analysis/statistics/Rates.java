package org.topoi.analysis.statistics;

/** Relative frequencies: how often something occurs among so many tokens. */
public final class Rates {

  private Rates() {}

  /**
   * Returns the frequency per million tokens, 10⁶·f/N.
   *
   * <p>Below about 100,000 tokens it invents precision: show the count beside it, or {@link
   * #perThousand}.
   *
   * @param frequency occurrences, counted in the same tokens, at least 0
   * @param tokens tokens of the corpus, at least 1; without tokens there is no rate, not even 0
   */
  public static double perMillion(long frequency, long tokens) {
    return rate(frequency, tokens, 1e6);
  }

  /**
   * Returns the frequency per thousand tokens, 10³·f/N.
   *
   * @param frequency occurrences, counted in the same tokens, at least 0
   * @param tokens tokens of the corpus, at least 1
   */
  public static double perThousand(long frequency, long tokens) {
    return rate(frequency, tokens, 1e3);
  }

  private static double rate(long frequency, long tokens, double unit) {
    if (frequency < 0) {
      throw new IllegalArgumentException("frequency must be at least 0, but is " + frequency);
    }
    if (tokens < 1) {
      throw new IllegalArgumentException("tokens must be at least 1, but is " + tokens);
    }
    return unit * frequency / tokens;
  }
}
