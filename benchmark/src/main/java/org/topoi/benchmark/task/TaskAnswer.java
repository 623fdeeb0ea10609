package org.topoi.benchmark.task;

import java.util.List;

/**
 * What a tool answered, in the form in which two tools are compared.
 *
 * @param total hits, or tokens counted in
 * @param figures named numbers, in the order of the answer; empty where the tool ranks or counts by
 *     another rule than Topoi, so that the total alone can be compared
 */
public record TaskAnswer(long total, List<Figure> figures) {

  /** G² may differ by so much between tools that sum it in another order; counts differ by 1. */
  private static final double TOLERANCE = 0.5;

  public TaskAnswer {
    figures = List.copyOf(figures);
  }

  /**
   * One named number.
   *
   * @param name of a word, a month, a theme or a line
   * @param value its count or score
   */
  public record Figure(String name, double value) {}

  /** How far two answers are the same. */
  public enum Agreement {
    /** Total, names, their order and numbers are the same. */
    YES,
    /** The totals are the same; one of the tools ranks or counts the figures by another rule. */
    TOTAL,
    /** Something differs. */
    NO
  }

  /** Compares with what another tool answered. */
  public Agreement agreement(TaskAnswer other) {
    if (total != other.total) {
      return Agreement.NO;
    }
    if (figures.isEmpty() != other.figures.isEmpty()) {
      return Agreement.TOTAL;
    }
    return figuresAgree(other) ? Agreement.YES : Agreement.NO;
  }

  private boolean figuresAgree(TaskAnswer other) {
    if (figures.size() != other.figures.size()) {
      return false;
    }
    for (int i = 0; i < figures.size(); i++) {
      Figure mine = figures.get(i);
      Figure theirs = other.figures.get(i);
      if (!mine.name().equals(theirs.name())
          || !(Math.abs(mine.value() - theirs.value()) < TOLERANCE)) {
        return false;
      }
    }
    return true;
  }
}
