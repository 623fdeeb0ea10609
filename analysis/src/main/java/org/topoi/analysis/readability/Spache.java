package org.topoi.analysis.readability;

import static org.topoi.analysis.readability.Score.per;

import java.util.OptionalDouble;

/** Spache's formula for texts of the first school years. */
public final class Spache {

  private Spache() {}

  /**
   * Returns the revised grade 0.121·W/S + 8.2·D/W + 0.659. Source: Spache (1974), Good Reading for
   * Poor Readers.
   *
   * @param words W
   * @param sentences S
   * @param unfamiliar D, words that are not on Spache's list
   */
  public static OptionalDouble revised(long words, long sentences, long unfamiliar) {
    return Score.of(
        0.121 * per(words, sentences) + 8.2 * per(unfamiliar, words) + 0.659, words, sentences);
  }
}
