package org.topoi.web.corpus;

/** An article that does not exist, or no longer. */
public final class UnknownArticleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String id;

  /** Carries the number as it was sent. */
  public UnknownArticleException(String id) {
    super("There is no article " + id);
    this.id = id;
  }

  /** Returns the number as it was sent. */
  public String id() {
    return id;
  }
}
