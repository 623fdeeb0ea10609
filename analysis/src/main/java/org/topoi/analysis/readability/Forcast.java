package org.topoi.analysis.readability;

import static org.topoi.analysis.readability.Score.per;

import java.util.OptionalDouble;

/**
 * FORCAST, in years of US school, from the words of one syllable: it needs no sentences, and so
 * serves lists and forms. Source: Caylor and others (1973).
 */
public final class Forcast {

  private Forcast() {}

  /**
   * Returns 20 − 15·W1/W.
   *
   * @param words W
   * @param monosyllables W1
   */
  public static OptionalDouble simple(long words, long monosyllables) {
    return Score.of(20 - 15 * per(monosyllables, words), words);
  }

  /**
   * Returns the reading grade level 20.43 − 16.5·W1/W.
   *
   * @param words W
   * @param monosyllables W1
   */
  public static OptionalDouble readingGradeLevel(long words, long monosyllables) {
    return Score.of(20.43 - 16.5 * per(monosyllables, words), words);
  }
}
