package org.topoi.analysis.statistics;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * Dispersions of the distances d between successive hits in a running text of N tokens, without
 * cutting it into parts. The text is read as a circle: the distance before the first hit is that
 * from the last one around the end, first + N − last, so that Σ d = N. They depend on the order of
 * the texts. None without hits.
 */
public final class HitDistances {

  private HitDistances() {}

  /**
   * Returns the average reduced frequency ARF = (1/u)·Σ min(d, u) with u = N/f: a frequency, from 1
   * (all hits in one place) to f (even). Source: Savický and Hlaváčová (2002), "Measures of word
   * commonness", Journal of Quantitative Linguistics 9(3).
   *
   * @param positions positions of the hits in tokens, strictly ascending
   * @param tokens tokens of the text, N
   */
  public static OptionalDouble averageReducedFrequency(long[] positions, long tokens) {
    double even = (double) tokens / positions.length;
    return sum(positions, tokens, distance -> Math.min(distance, even) / even);
  }

  /**
   * Returns the average waiting time AWT = ½·(1 + Σ d²/N) until the next hit, in tokens. Source:
   * Savický and Hlaváčová (2002).
   *
   * @param positions positions of the hits in tokens, strictly ascending
   * @param tokens tokens of the text, N
   */
  public static OptionalDouble averageWaitingTime(long[] positions, long tokens) {
    OptionalDouble squares = sum(positions, tokens, distance -> distance * distance / tokens);
    return squares.isEmpty() ? squares : OptionalDouble.of((1 + squares.getAsDouble()) / 2);
  }

  /**
   * Returns the average logarithmic distance ALD = Σ d·log10 d/N; lower is more even. Source:
   * Savický and Hlaváčová (2002).
   *
   * @param positions positions of the hits in tokens, strictly ascending
   * @param tokens tokens of the text, N
   */
  public static OptionalDouble averageLogarithmicDistance(long[] positions, long tokens) {
    return sum(positions, tokens, distance -> distance * Math.log10(distance) / tokens);
  }

  private static OptionalDouble sum(long[] positions, long tokens, DoubleUnaryOperator term) {
    if (positions.length == 0) {
      return OptionalDouble.empty();
    }
    long last = positions[positions.length - 1];
    if (positions[0] < 0 || last > tokens || last - positions[0] >= tokens) {
      throw new IllegalArgumentException(
          "positions must lie in "
              + tokens
              + " tokens, but reach from "
              + positions[0]
              + " to "
              + last);
    }
    double sum = term.applyAsDouble((double) positions[0] + tokens - last);
    for (int i = 1; i < positions.length; i++) {
      long distance = positions[i] - positions[i - 1];
      if (distance <= 0) {
        throw new IllegalArgumentException(
            "positions must ascend, but " + positions[i] + " follows " + positions[i - 1]);
      }
      sum += term.applyAsDouble(distance);
    }
    return OptionalDouble.of(sum);
  }
}
