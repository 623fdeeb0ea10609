package org.topoi.analysis.theme;

/** A pattern that cannot be read, with the place where reading ended. */
public final class MalformedPatternException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String pattern;
  private final int column;
  private final String reason;

  MalformedPatternException(String pattern, int column, String reason) {
    super("'" + pattern + "', column " + column + ": " + reason);
    this.pattern = pattern;
    this.column = column;
    this.reason = reason;
  }

  /** Returns the pattern as its author wrote it. */
  public String pattern() {
    return pattern;
  }

  /** Returns the place in the pattern, in UTF-16 units from 1. */
  public int column() {
    return column;
  }

  /** Returns what is wrong there, in one clause. */
  public String reason() {
    return reason;
  }
}
