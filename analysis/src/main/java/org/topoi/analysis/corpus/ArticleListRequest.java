package org.topoi.analysis.corpus;

/**
 * A list of articles that is asked for.
 *
 * @param order what it is sorted by
 * @param descending whether the largest, newest or last in the alphabet comes first
 * @param page from 1
 * @param pageSize rows of a page, at least 1
 */
public record ArticleListRequest(Order order, boolean descending, int page, int pageSize) {

  public ArticleListRequest {
    if (page < 1 || pageSize < 1) {
      throw new IllegalArgumentException(
          "page and pageSize must be at least 1, but are " + page + " and " + pageSize);
    }
  }

  /**
   * What a list of articles is sorted by; ties go by number, and what is not known comes last in
   * either direction. Dates go by their last day, names as ICU's root collation sorts them, and
   * hits are those of the founding themes together.
   */
  public enum Order {
    DATE,
    TITLE,
    SOURCE,
    AUTHOR,
    TOKENS,
    HITS
  }
}
