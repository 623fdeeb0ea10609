package org.topoi.analysis.corpus;

/** One side of a comparison has no token, so that nothing is left to compare with. */
public final class EmptyCorpusException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Role role;
  private final int articles;

  /** The side that is empty. */
  public enum Role {
    TARGET,
    REFERENCE
  }

  EmptyCorpusException(Role role, int articles) {
    super("The " + role + " has no tokens in its " + articles + " articles");
    this.role = role;
    this.articles = articles;
  }

  /** Returns the side that is empty. */
  public Role role() {
    return role;
  }

  /** Returns its articles, as a rule 0. */
  public int articles() {
    return articles;
  }
}
