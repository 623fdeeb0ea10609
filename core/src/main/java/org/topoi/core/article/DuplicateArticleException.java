package org.topoi.core.article;

/** The text is there already. */
public final class DuplicateArticleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long existingId;

  /** Carries the number of the article that has the text. */
  public DuplicateArticleException(long existingId) {
    super("The text is that of article " + existingId);
    this.existingId = existingId;
  }

  /** Returns the number of the article that has the text. */
  public long existingId() {
    return existingId;
  }
}
