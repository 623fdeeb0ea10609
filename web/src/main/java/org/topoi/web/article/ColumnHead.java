package org.topoi.web.article;

import java.util.List;
import java.util.stream.Stream;
import org.topoi.analysis.corpus.ArticleListRequest.Order;
import org.topoi.web.article.ArticlesRequest.Direction;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.Query;
import org.topoi.web.corpus.View;

/**
 * The head of a column by which the list can be sorted.
 *
 * @param label what the column holds
 * @param href the list sorted by it; the other way round when it is sorted by it already
 * @param direction how the list is sorted by it, as {@code aria-sort} says it; empty when it is not
 * @param css classes of the cell
 */
record ColumnHead(String label, String href, String direction, String css) {

  static List<ColumnHead> of(View view, ArticlesRequest request) {
    return Stream.of(Order.TITLE, Order.SOURCE, Order.AUTHOR, Order.DATE, Order.TOKENS, Order.HITS)
        .map(order -> of(order, view, request))
        .toList();
  }

  private static ColumnHead of(Order order, View view, ArticlesRequest request) {
    boolean current = request.list().order() == order;
    Direction next = current ? request.direction().other() : Direction.first(order);
    Query query = view.fullQuery().without("page").with("sort", Parameters.written(order));
    return new ColumnHead(
        label(order),
        query.with("order", Parameters.written(next)).on(view.path()),
        current ? Parameters.written(request.direction()) : "",
        css(order));
  }

  private static String label(Order order) {
    return switch (order) {
      case TITLE -> "Title";
      case SOURCE -> "Source";
      case AUTHOR -> "Author";
      case DATE -> "Date";
      case TOKENS -> "Tokens";
      case HITS -> "Hits of themes";
    };
  }

  private static String css(Order order) {
    return switch (order) {
      case TITLE -> "";
      case SOURCE, DATE -> "hidden-narrow";
      case AUTHOR -> "hidden-medium";
      case TOKENS -> "num hidden-narrow";
      case HITS -> "num";
    };
  }
}
