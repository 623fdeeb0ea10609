package org.topoi.analysis.corpus;

/** A full-text query that cannot be read. */
public final class UnreadableQueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String query;
  private final int column;

  /**
   * Says what is wrong with a query.
   *
   * @param query the query as typed
   * @param column where the trouble begins, from 1
   * @param expected what was expected there, for a person to read
   */
  public UnreadableQueryException(String query, int column, String expected) {
    super(expected);
    this.query = query;
    this.column = column;
  }

  /** Returns the query as typed. */
  public String query() {
    return query;
  }

  /** Returns where the trouble begins, from 1. */
  public int column() {
    return column;
  }
}
