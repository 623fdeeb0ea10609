package org.topoi.core.article;

/** A text that cannot become an article. */
public final class UnusableTextException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a text cannot become an article. */
  public enum Reason {
    /** It holds no letter or digit. */
    EMPTY,
    /** It is longer than an article may be. */
    TOO_LONG,
    /** It is not text but binary data. */
    NOT_TEXT
  }

  private final Reason reason;

  /** Carries the reason. */
  public UnusableTextException(Reason reason) {
    super("The text cannot become an article: " + reason);
    this.reason = reason;
  }

  /** Returns the reason. */
  public Reason reason() {
    return reason;
  }
}
