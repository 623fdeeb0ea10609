package org.topoi.core.article;

/**
 * One entry of the change log, written in the same transaction as the change itself.
 *
 * @param id its number, ascending in the order of the log
 * @param articleId the article
 * @param kind what happened to it
 */
public record ArticleChange(long id, long articleId, Kind kind) {

  /** What happened to an article. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }
}
