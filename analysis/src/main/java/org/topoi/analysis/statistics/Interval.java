package org.topoi.analysis.statistics;

/**
 * An interval that a value lies in with a stated confidence.
 *
 * @param lower the smallest value in it
 * @param upper the largest value in it, at least {@code lower}
 */
public record Interval(double lower, double upper) {

  public Interval {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException(
          "lower must be at most upper, but they are " + lower + " and " + upper);
    }
  }
}
