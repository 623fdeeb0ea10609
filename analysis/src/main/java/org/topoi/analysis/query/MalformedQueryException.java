package org.topoi.analysis.query;

/** A query that cannot be read, with the place where reading ended. */
public final class MalformedQueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String query;
  private final int column;
  private final String expected;

  /**
   * Says what is wrong with a query.
   *
   * @param query the query as it was read, in NFC
   * @param column where the trouble begins, in UTF-16 units from 1
   * @param expected what was expected there, in words for a person
   */
  MalformedQueryException(String query, int column, String expected) {
    super("column " + column + ": expected " + expected);
    this.query = query;
    this.column = column;
    this.expected = expected;
  }

  /** Returns the query as it was read, in NFC. */
  public String query() {
    return query;
  }

  /** Returns where the trouble begins, in UTF-16 units from 1; at most one behind the end. */
  public int column() {
    return column;
  }

  /** Returns what was expected there, in words for a person. */
  public String expected() {
    return expected;
  }
}
