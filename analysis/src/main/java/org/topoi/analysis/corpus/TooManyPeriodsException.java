package org.topoi.analysis.corpus;

/** The articles of a selection lie so far apart that a series would have thousands of periods. */
public final class TooManyPeriodsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String first;
  private final String last;
  private final long periods;

  /**
   * Names the periods.
   *
   * @param first label of the first period that holds an article
   * @param last label of the last
   * @param periods all from the first to the last
   */
  TooManyPeriodsException(String first, String last, long periods) {
    super("From %s to %s there are %d periods".formatted(first, last, periods));
    this.first = first;
    this.last = last;
    this.periods = periods;
  }

  /** Returns the label of the first period that holds an article. */
  public String first() {
    return first;
  }

  /** Returns the label of the last period that holds an article. */
  public String last() {
    return last;
  }

  /** Returns how many periods there are from the first to the last, both included. */
  public long periods() {
    return periods;
  }
}
