package org.topoi.analysis.corpus;

/** More concordance lines than can be sorted. */
public final class TooManyLinesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long lines;

  /**
   * Says how many there are.
   *
   * @param lines lines that would have to be sorted
   */
  public TooManyLinesException(long lines) {
    super(lines + " lines cannot be sorted; the most are " + ConcordanceRequest.MOST_SORTED);
    this.lines = lines;
  }

  /** Returns how many lines would have to be sorted. */
  public long lines() {
    return lines;
  }
}
