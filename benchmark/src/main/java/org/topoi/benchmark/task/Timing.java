package org.topoi.benchmark.task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long the calls of a task took.
 *
 * @param millis wall-clock milliseconds, one number a call, in the order of the calls; at least one
 * @param cpuMillis processor time of the whole process in all these calls, in milliseconds
 */
public record Timing(List<Double> millis, double cpuMillis) {

  public Timing {
    millis = List.copyOf(millis);
    if (millis.isEmpty()) {
      throw new IllegalArgumentException("millis must hold at least one number, but is empty");
    }
  }

  /** Returns the middle one, or the mean of the two in the middle. */
  public double median() {
    List<Double> sorted = sorted();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /**
   * Returns the 95th percentile by nearest rank: the least that 95 % of the calls do not exceed.
   */
  public double p95() {
    int rank = (int) Math.ceil(0.95 * millis.size());
    return sorted().get(rank - 1);
  }

  /**
   * Returns the processor time of one call on average: what other work on the machine alters least.
   */
  public double cpuPerCall() {
    return cpuMillis / millis.size();
  }

  private List<Double> sorted() {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    return sorted;
  }
}
