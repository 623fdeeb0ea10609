package org.topoi.analysis.readability;

import static org.topoi.analysis.readability.Score.per;

import java.util.OptionalDouble;

/** The formulas of Flesch, from the length of sentences and the syllables of words. */
public final class Flesch {

  private Flesch() {}

  /**
   * Returns Reading Ease, 206.835 − 1.015·W/S − 84.6·Y/W: higher is easier, 60 to 70 plain English;
   * by custom 0 to 100, but not bounded. Source: Flesch (1948), "A new readability yardstick".
   *
   * @param words W
   * @param sentences S
   * @param syllables Y
   */
  public static OptionalDouble readingEase(long words, long sentences, long syllables) {
    return Score.of(
        206.835 - 1.015 * per(words, sentences) - 84.6 * per(syllables, words), words, sentences);
  }

  /**
   * Returns the Flesch-Kincaid grade, 0.39·W/S + 11.8·Y/W − 15.59, in years of US school. Source:
   * Kincaid and others (1975).
   *
   * @param words W
   * @param sentences S
   * @param syllables Y
   */
  public static OptionalDouble kincaidGrade(long words, long sentences, long syllables) {
    return Score.of(
        0.39 * per(words, sentences) + 11.8 * per(syllables, words) - 15.59, words, sentences);
  }
}
