package org.topoi.analysis.corpus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.topoi.analysis.corpus.KeynessRequest.Direction;
import org.topoi.analysis.corpus.KeynessRequest.Order;
import org.topoi.analysis.corpus.KeynessRequest.Significance;

/** The rows of a table that are listed, as ranked, each with its adjusted p-value. */
final class KeynessRanking {

  private final int[] rows;
  private final double[] adjusted;

  private KeynessRanking(int[] rows, double[] adjusted) {
    this.rows = rows;
    this.adjusted = adjusted;
  }

  static KeynessRanking of(
      KeynessTable table, Significance significance, Direction direction, Order order) {
    double[] adjusted = table.adjusted(significance.correction());
    Integer[] listed =
        IntStream.range(0, table.size())
            .filter(row -> adjusted[row] <= significance.level())
            .filter(row -> points(table.logLikelihood(row), direction))
            .boxed()
            .toArray(Integer[]::new);
    Arrays.parallelSort(listed, comparator(table, order));
    int[] rows = Arrays.stream(listed).mapToInt(Integer::intValue).toArray();
    return new KeynessRanking(rows, IntStream.of(rows).mapToDouble(row -> adjusted[row]).toArray());
  }

  /** The table is in alphabetical order, so that the row itself is the last tie-break. */
  private static Comparator<Integer> comparator(KeynessTable table, Order order) {
    Comparator<Integer> byEvidence =
        Comparator.<Integer>comparingDouble(row -> -Math.abs(table.logLikelihood(row)))
            .thenComparingInt(row -> row);
    return order == Order.LOG_LIKELIHOOD
        ? byEvidence
        : Comparator.<Integer>comparingDouble(row -> -Math.abs(table.logRatio(row)))
            .thenComparing(byEvidence);
  }

  private static boolean points(double logLikelihood, Direction direction) {
    return switch (direction) {
      case BOTH -> true;
      case TARGET -> logLikelihood > 0;
      case REFERENCE -> logLikelihood < 0;
    };
  }

  int size() {
    return rows.length;
  }

  /** Returns the integers that the ranking takes up. */
  long weight() {
    return 1 + 3L * rows.length;
  }

  /** Returns the rows of the table from one rank to before another, both from 0. */
  int[] rows(int from, int to) {
    return Arrays.copyOfRange(rows, from, to);
  }

  double adjustedPValue(int rank) {
    return adjusted[rank];
  }
}
