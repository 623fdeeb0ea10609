package org.topoi.core.article;

/**
 * A date that is not written as a year, a month or a day, or that names a day that does not exist.
 */
public final class UnreadableDateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String text;

  /** Carries the date as it was written. */
  public UnreadableDateException(String text) {
    super("'" + text + "' is not a date");
    this.text = text;
  }

  /** Returns the date as it was written. */
  public String text() {
    return text;
  }
}
