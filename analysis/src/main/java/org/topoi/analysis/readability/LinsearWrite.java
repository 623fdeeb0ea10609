package org.topoi.analysis.readability;

import static org.topoi.analysis.readability.Score.per;

import java.util.OptionalDouble;

/** Linsear Write over a whole text, in the form of quanteda; the classic one takes 100 words. */
public final class LinsearWrite {

  private LinsearWrite() {}

  /**
   * Returns ((100 − 100·(W − W3)/W) + 300·W3/W)/(100·S/W).
   *
   * @param words W
   * @param sentences S
   * @param polysyllables W3, words of three syllables or more
   */
  public static OptionalDouble of(long words, long sentences, long polysyllables) {
    double easy = 100 - 100 * per(words - polysyllables, words);
    double hard = 300 * per(polysyllables, words);
    return Score.of((easy + hard) / (100 * per(sentences, words)), words, sentences);
  }
}
