package org.topoi.analysis.readability;

import static org.topoi.analysis.readability.Score.per;

import java.util.OptionalDouble;

/**
 * SMOG, in years of US school, from the words of three syllables or more. Made for samples of 30
 * sentences; below that it is not reliable. Source: McLaughlin (1969), "SMOG grading: a new
 * readability formula".
 */
public final class Smog {

  private Smog() {}

  /**
   * Returns 1.043·√(30·W3/S) + 3.1291.
   *
   * @param sentences S
   * @param polysyllables W3
   */
  public static OptionalDouble of(long sentences, long polysyllables) {
    return Score.of(1.043 * Math.sqrt(30 * per(polysyllables, sentences)) + 3.1291, sentences);
  }

  /**
   * Returns McLaughlin's equation C, 0.9986·√(30·W3/S + 5) + 2.8795.
   *
   * @param sentences S
   * @param polysyllables W3
   */
  public static OptionalDouble equationC(long sentences, long polysyllables) {
    return Score.of(0.9986 * Math.sqrt(30 * per(polysyllables, sentences) + 5) + 2.8795, sentences);
  }

  /**
   * Returns the form for reckoning by hand, √(30·W3/S) + 3.
   *
   * @param sentences S
   * @param polysyllables W3
   */
  public static OptionalDouble simple(long sentences, long polysyllables) {
    return Score.of(Math.sqrt(30 * per(polysyllables, sentences)) + 3, sentences);
  }
}
