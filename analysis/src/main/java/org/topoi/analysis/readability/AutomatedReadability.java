package org.topoi.analysis.readability;

import static org.topoi.analysis.readability.Score.per;

import java.util.OptionalDouble;

/** The automated readability index ARI, in years of US school, from the letters of the words. */
public final class AutomatedReadability {

  private AutomatedReadability() {}

  /**
   * Returns 4.71·C/W + 0.5·W/S − 21.43. Source: Senter and Smith (1967).
   *
   * @param words W
   * @param sentences S
   * @param letters C, letters and digits
   */
  public static OptionalDouble index(long words, long sentences, long letters) {
    return Score.of(
        4.71 * per(letters, words) + 0.5 * per(words, sentences) - 21.43, words, sentences);
  }

  /**
   * Returns the form of the US Navy, 0.4·W/S + 6·C/W − 27.4. Source: Kincaid and others (1975).
   *
   * @param words W
   * @param sentences S
   * @param letters C, letters and digits
   */
  public static OptionalDouble navy(long words, long sentences, long letters) {
    return Score.of(0.4 * per(words, sentences) + 6 * per(letters, words) - 27.4, words, sentences);
  }
}
