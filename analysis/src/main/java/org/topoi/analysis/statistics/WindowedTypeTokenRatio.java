package org.topoi.analysis.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The mean type-token ratio of stretches of one length, by which texts of unlike length can be
 * compared. From above 0 to 1; the length of the stretch belongs to the number. No value for a text
 * that is shorter than a stretch.
 */
public final class WindowedTypeTokenRatio {

  private WindowedTypeTokenRatio() {}

  /**
   * Returns the moving average MATTR, the mean over all windows. Source: Covington and McFall
   * (2010), "Cutting the Gordian knot: the moving-average type-token ratio", Journal of
   * Quantitative Linguistics 17(2).
   *
   * @param window tokens of a window, at least 1; 50, 100 and 500 are in use
   */
  public static OptionalDouble moving(List<String> tokens, int window) {
    requireLength("window", window);
    if (tokens.size() < window) {
      return OptionalDouble.empty();
    }
    Map<String, Integer> inside = new HashMap<>();
    double types = 0;
    for (int i = 0; i < tokens.size(); i++) {
      inside.merge(tokens.get(i), 1, Integer::sum);
      if (i >= window) {
        inside.computeIfPresent(
            tokens.get(i - window), (token, count) -> count == 1 ? null : count - 1);
      }
      types += i >= window - 1 ? inside.size() : 0;
    }
    return OptionalDouble.of(types / (tokens.size() - window + 1) / window);
  }

  /**
   * Returns the mean over consecutive segments, MSTTR; the rest at the end is left out. WordSmith
   * calls it the standardised ratio, with segments of 1,000 tokens. Source: Johnson (1944).
   *
   * @param segment tokens of a segment, at least 1
   */
  public static OptionalDouble segmental(List<String> tokens, int segment) {
    requireLength("segment", segment);
    int segments = tokens.size() / segment;
    double types = 0;
    for (int i = 0; i < segments; i++) {
      types += new HashSet<>(tokens.subList(i * segment, (i + 1) * segment)).size();
    }
    return segments == 0 ? OptionalDouble.empty() : OptionalDouble.of(types / segments / segment);
  }

  private static void requireLength(String parameter, int length) {
    if (length < 1) {
      throw new IllegalArgumentException(parameter + " must be at least 1, but is " + length);
    }
  }
}
