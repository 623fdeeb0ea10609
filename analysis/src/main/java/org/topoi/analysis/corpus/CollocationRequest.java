package org.topoi.analysis.corpus;

import org.topoi.analysis.collocation.Span;

/**
 * Collocates that are asked for.
 *
 * @param node around what they are counted
 * @param layer the layer on which collocates are counted
 * @param filter which of them are listed
 * @param order what ranks them; ties go by code point
 * @param page from 1
 * @param pageSize collocates of a page, at least 1
 */
public record CollocationRequest(
    Node node, Layer layer, Filter filter, Order order, int page, int pageSize) {

  public CollocationRequest {
    if (page < 1 || pageSize < 1) {
      throw new IllegalArgumentException(
          "page and pageSize must be at least 1, but are " + page + " and " + pageSize);
    }
  }

  /**
   * The node and the windows around it. A position in the windows of two hits counts once, and a
   * hit of the node is no collocate.
   *
   * @param hits the hits of the node
   * @param span how far the windows reach
   * @param acrossSentences whether a window goes on behind the end of a sentence; it never leaves
   *     the article
   */
  public record Node(LineRequest.TermHits hits, Span span, boolean acrossSentences) {}

  /**
   * Which collocates are listed.
   *
   * @param minimumTogether least co-occurrences, at least 1
   * @param minimumArticles least articles in which they co-occur, at least 1
   * @param withoutStopWords whether collocates that are stop words in most of their places, and
   *     those without a letter, are left out; they keep their place in the windows
   */
  public record Filter(int minimumTogether, int minimumArticles, boolean withoutStopWords) {

    public Filter {
      if (minimumTogether < 1 || minimumArticles < 1) {
        throw new IllegalArgumentException(
            "minimumTogether and minimumArticles must be at least 1, but are "
                + minimumTogether
                + " and "
                + minimumArticles);
      }
    }
  }

  /** What ranks collocates, the largest first. */
  public enum Order {
    LOG_DICE,
    LOG_LIKELIHOOD,
    MUTUAL_INFORMATION,
    TOGETHER
  }
}
