package org.topoi.web.corpus;

/** A term that is not one to five words of at most 200 characters. */
public final class UnreadableTermException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String term;

  /** Carries the term as it was sent. */
  public UnreadableTermException(String term) {
    super("'" + term + "' is not a term");
    this.term = term;
  }

  /** Returns the term as it was sent. */
  public String term() {
    return term;
  }
}
