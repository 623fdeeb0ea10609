package org.topoi.analysis.corpus;

/**
 * Two selections that are compared: how large they are and what they share.
 *
 * @param target what was selected to be described
 * @param reference what it is compared with
 * @param shared the articles that are in both, and their tokens; they are counted on either side
 */
public record SelectionPair(TokenBase target, TokenBase reference, TokenBase shared) {

  /** Says whether both hold the same articles, so that nothing can differ. */
  public boolean isEqual() {
    return target.equals(shared) && reference.equals(shared);
  }

  /** Says whether each side has a token and they are not the same. */
  public boolean isComparable() {
    return target.tokens() > 0 && reference.tokens() > 0 && !isEqual();
  }

  /** Says whether an article is in both. */
  public boolean isOverlapping() {
    return shared.articles() > 0;
  }

  /**
   * Refuses what cannot be compared.
   *
   * @throws EmptyCorpusException when a side has no token
   * @throws EqualSelectionsException when both hold the same articles
   */
  public void requireComparable() {
    if (target.tokens() == 0) {
      throw new EmptyCorpusException(EmptyCorpusException.Role.TARGET, target.articles());
    }
    if (reference.tokens() == 0) {
      throw new EmptyCorpusException(EmptyCorpusException.Role.REFERENCE, reference.articles());
    }
    if (isEqual()) {
      throw new EqualSelectionsException(shared.articles());
    }
  }
}
