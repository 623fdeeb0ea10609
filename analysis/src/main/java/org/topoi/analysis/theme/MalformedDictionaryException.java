package org.topoi.analysis.theme;

/**
 * A dictionary file that cannot be read, with the place where reading ended; nothing of it was
 * taken.
 */
public final class MalformedDictionaryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final int column;
  private final String reason;

  MalformedDictionaryException(String file, int line, int column, String reason) {
    super(file + ", line " + line + ", column " + column + ": " + reason);
    this.file = file;
    this.line = line;
    this.column = column;
    this.reason = reason;
  }

  /** Returns the name of the file. */
  public String file() {
    return file;
  }

  /** Returns the line, from 1. */
  public int line() {
    return line;
  }

  /** Returns the place in the line, in UTF-16 units from 1. */
  public int column() {
    return column;
  }

  /** Returns what is wrong there, in one clause. */
  public String reason() {
    return reason;
  }
}
