package org.topoi.analysis.readability;

import static org.topoi.analysis.readability.Score.per;

import java.util.OptionalDouble;

/**
 * LIX and RIX, from words of more than six characters: they need no syllables and serve all
 * European languages.
 */
public final class Lix {

  private Lix() {}

  /**
   * Returns LIX, W/S + 100·L7/W: below 30 children's books, 40 to 50 newspapers, above 60 hard.
   * Source: Björnsson (1968), Läsbarhet.
   *
   * @param words W
   * @param sentences S
   * @param longWords L7
   */
  public static OptionalDouble lix(long words, long sentences, long longWords) {
    return Score.of(per(words, sentences) + 100 * per(longWords, words), words, sentences);
  }

  /**
   * Returns RIX, L7/S, from 0. Source: Anderson (1983), "Lix and Rix: variations on a little-known
   * readability index".
   *
   * @param sentences S
   * @param longWords L7
   */
  public static OptionalDouble rix(long sentences, long longWords) {
    return Score.of(per(longWords, sentences), sentences);
  }
}
