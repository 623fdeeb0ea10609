package org.topoi.analysis.readability;

import static org.topoi.analysis.readability.Score.per;

import java.util.OptionalDouble;

/**
 * The formulas of Coleman and Liau, from the letters of the words. The index and the grade by way
 * of the cloze percentage differ in the first decimal: say which. Source: Coleman and Liau (1975),
 * "A computer readability formula designed for machine scoring".
 */
public final class ColemanLiau {

  private ColemanLiau() {}

  /**
   * Returns the index 5.88·C/W − 29.6·S/W − 15.8, in years of US school.
   *
   * @param words W
   * @param sentences S
   * @param letters C, letters and digits
   */
  public static OptionalDouble index(long words, long sentences, long letters) {
    return Score.of(
        5.88 * per(letters, words) - 29.6 * per(sentences, words) - 15.8, words, sentences);
  }

  /**
   * Returns the estimated cloze percentage 141.8401 − 21.459·C/W + 107.9812·S/W: higher is easier.
   *
   * @param words W
   * @param sentences S
   * @param letters C, letters and digits
   */
  public static OptionalDouble clozePercent(long words, long sentences, long letters) {
    return Score.of(cloze(words, sentences, letters), words, sentences);
  }

  /**
   * Returns the grade −27.4004·ECP/100 + 23.06395 of the cloze percentage, in years of US school.
   *
   * @param words W
   * @param sentences S
   * @param letters C, letters and digits
   */
  public static OptionalDouble gradeViaCloze(long words, long sentences, long letters) {
    return Score.of(-27.4004 * cloze(words, sentences, letters) / 100 + 23.06395, words, sentences);
  }

  private static double cloze(long words, long sentences, long letters) {
    return 141.8401 - 21.459 * per(letters, words) + 107.9812 * per(sentences, words);
  }
}
