package org.topoi.analysis.readability;

import static org.topoi.analysis.readability.Score.per;

import java.util.OptionalDouble;

/** The mean lengths that most formulas rest on; show them beside a score. */
public final class MeanLength {

  private MeanLength() {}

  /** Returns W/S, words per sentence. */
  public static OptionalDouble ofSentences(long words, long sentences) {
    return Score.of(per(words, sentences), sentences);
  }

  /** Returns Y/W, syllables per word. */
  public static OptionalDouble ofWordsInSyllables(long syllables, long words) {
    return Score.of(per(syllables, words), words);
  }
}
