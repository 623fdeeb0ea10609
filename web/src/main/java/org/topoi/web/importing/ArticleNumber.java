package org.topoi.web.importing;

import org.topoi.web.corpus.UnknownArticleException;

/** Reads the number of an article from an address. */
final class ArticleNumber {

  private ArticleNumber() {}

  /**
   * Returns the number; one that cannot be read belongs to no article.
   *
   * @throws UnknownArticleException when it is not a whole number
   */
  static long of(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException notANumber) {
      throw new UnknownArticleException(text);
    }
  }
}
