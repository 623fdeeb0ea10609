package org.topoi.analysis.readability;

import static org.topoi.analysis.readability.Score.per;

import java.util.OptionalDouble;

/**
 * The Fog index, in years of US school. Gunning leaves out names, compounds and the syllables of
 * -ed, -es and -ing; here, as in quanteda and textstat, all words of three syllables count. Source:
 * Gunning (1952), The Technique of Clear Writing.
 */
public final class GunningFog {

  private GunningFog() {}

  /**
   * Returns 0.4·(W/S + 100·W3/W).
   *
   * @param words W
   * @param sentences S
   * @param polysyllables W3, words of three syllables or more
   */
  public static OptionalDouble of(long words, long sentences, long polysyllables) {
    return Score.of(
        0.4 * (per(words, sentences) + 100 * per(polysyllables, words)), words, sentences);
  }

  /**
   * Returns the form of the US Navy, ((W − W3 + 3·W3)/(100·S/W) − 3)/2. Source: Kincaid and others
   * (1975).
   *
   * @param words W
   * @param sentences S
   * @param polysyllables W3, words of three syllables or more
   */
  public static OptionalDouble navy(long words, long sentences, long polysyllables) {
    double points = words - polysyllables + 3.0 * polysyllables;
    return Score.of((points / (100 * per(sentences, words)) - 3) / 2, words, sentences);
  }
}
