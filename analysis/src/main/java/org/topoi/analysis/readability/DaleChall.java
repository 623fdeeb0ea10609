package org.topoi.analysis.readability;

import static org.topoi.analysis.readability.Score.per;

import java.util.OptionalDouble;

/**
 * The formulas of Dale and Chall, from the words that are not on their list of familiar words. They
 * are on different scales: always say which.
 */
public final class DaleChall {

  private DaleChall() {}

  /**
   * Returns the raw score of 1948, 15.79·D/W + 0.0496·W/S, and 3.6365 more where D/W is above 0.05:
   * higher is harder, 5 for the fourth grade, 10 for graduates. Source: Dale and Chall (1948), "A
   * formula for predicting readability".
   *
   * @param words W
   * @param sentences S
   * @param unfamiliar D
   */
  public static OptionalDouble of1948(long words, long sentences, long unfamiliar) {
    double share = per(unfamiliar, words);
    double score = 15.79 * share + 0.0496 * per(words, sentences);
    return Score.of(share > 0.05 ? score + 3.6365 : score, words, sentences);
  }

  /**
   * Returns the cloze score of 1995, 64 − 95·D/W − 0.69·W/S: higher is easier. Source: Chall and
   * Dale (1995), Readability Revisited; quanteda's "Dale.Chall".
   *
   * @param words W
   * @param sentences S
   * @param unfamiliar D
   */
  public static OptionalDouble cloze1995(long words, long sentences, long unfamiliar) {
    return Score.of(
        64 - 95 * per(unfamiliar, words) - 0.69 * per(words, sentences), words, sentences);
  }

  /**
   * Returns the grade of 1958, 11.55·D/W + 0.0596·W/S + 3.2672. Source: Powers, Sumner and Kearl
   * (1958).
   *
   * @param words W
   * @param sentences S
   * @param unfamiliar D
   */
  public static OptionalDouble powersSumnerKearl(long words, long sentences, long unfamiliar) {
    return Score.of(
        11.55 * per(unfamiliar, words) + 0.0596 * per(words, sentences) + 3.2672, words, sentences);
  }
}
