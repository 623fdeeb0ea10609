package org.topoi.analysis.corpus;

/** Target and reference hold the same articles. */
public final class EqualSelectionsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int articles;

  EqualSelectionsException(int articles) {
    super("Target and reference are the same " + articles + " articles");
    this.articles = articles;
  }

  /** Returns the number of articles that are both. */
  public int articles() {
    return articles;
  }
}
