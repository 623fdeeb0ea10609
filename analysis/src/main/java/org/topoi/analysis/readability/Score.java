package org.topoi.analysis.readability;

import java.util.OptionalDouble;

/** A score that there is only where there is text. */
final class Score {

  private Score() {}

  /**
   * Returns the value, or none where one of the counts that it is divided by is 0.
   *
   * @param value computed from these counts
   * @param divisors words or sentences, at least 0
   */
  static OptionalDouble of(double value, long... divisors) {
    boolean defined = true;
    for (long divisor : divisors) {
      if (divisor < 0) {
        throw new IllegalArgumentException("a count must be at least 0, but is " + divisor);
      }
      defined &= divisor > 0;
    }
    return defined ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** Returns a part of a whole as a double. */
  static double per(long part, long whole) {
    return (double) part / whole;
  }
}
