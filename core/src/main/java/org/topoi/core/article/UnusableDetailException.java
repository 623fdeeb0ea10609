package org.topoi.core.article;

/** A title, name, language or address that cannot be kept as it was given. */
public final class UnusableDetailException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final UnusableDetail detail;

  /** Carries what cannot be kept. */
  public UnusableDetailException(UnusableDetail detail) {
    super("The detail cannot be kept: " + detail);
    this.detail = detail;
  }

  /** Returns what cannot be kept, and why. */
  public UnusableDetail detail() {
    return detail;
  }
}
