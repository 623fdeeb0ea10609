package org.topoi.web.article;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.topoi.analysis.corpus.ArticleListRequest;
import org.topoi.analysis.corpus.ArticleListRequest.Order;
import org.topoi.web.corpus.Parameters;

/**
 * The settings of the list of articles.
 *
 * @param list the list that is asked for
 */
record ArticlesRequest(ArticleListRequest list) {

  /** The names of the settings. */
  static final Set<String> SETTINGS = Set.of("sort", "order", "page", "limit", "format");

  /** In which direction a list runs. */
  enum Direction {
    ASCENDING,
    DESCENDING;

    /**
     * Returns the direction in which a column is sorted first: names from A, dates and numbers from
     * the newest and largest.
     */
    static Direction first(Order order) {
      return switch (order) {
        case TITLE, SOURCE, AUTHOR -> ASCENDING;
        case DATE, TOKENS, HITS -> DESCENDING;
      };
    }

    Direction other() {
      return this == ASCENDING ? DESCENDING : ASCENDING;
    }
  }

  static ArticlesRequest of(Parameters parameters) {
    Order sort = parameters.choice("sort", Order.class, Order.DATE);
    Direction direction = parameters.choice("order", Direction.class, Direction.first(sort));
    return new ArticlesRequest(
        new ArticleListRequest(
            sort,
            direction == Direction.DESCENDING,
            parameters.number("page", 1, 1, Integer.MAX_VALUE),
            parameters.number("limit", 50, 1, 1000)));
  }

  /** Returns the direction in which the list runs. */
  Direction direction() {
    return list.descending() ? Direction.DESCENDING : Direction.ASCENDING;
  }

  /** Returns all settings with their values, defaults included. */
  Map<String, Object> settings() {
    return new TreeMap<>(
        Map.of(
            "sort", Parameters.written(list.order()),
            "order", Parameters.written(direction()),
            "page", list.page(),
            "limit", list.pageSize()));
  }
}
