package org.topoi.web.collocation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.topoi.analysis.corpus.CollocationRequest;
import org.topoi.analysis.corpus.CollocationRequest.Filter;
import org.topoi.analysis.corpus.CollocationRequest.Order;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.layout.RowLimit;

/**
 * The settings of the table of collocates.
 *
 * @param around the node and its windows
 * @param collocates the collocates that are asked for
 * @param network whether the network of the first rows is drawn
 */
record CollocationsRequest(NodeRequest around, CollocationRequest collocates, boolean network) {

  /** The names of the settings. */
  static final Set<String> SETTINGS = settingNames();

  /** Rows of a page that is not told otherwise. */
  static final int PAGE_ROWS = 50;

  private static final int ENOUGH_TOGETHER = 5;
  private static final int ENOUGH_ARTICLES = 2;

  private static Set<String> settingNames() {
    Set<String> names = new TreeSet<>(NodeRequest.SETTINGS);
    names.addAll(
        Set.of(
            "minimum",
            "minimum-articles",
            "stop-words",
            "sort",
            "network",
            "page",
            "limit",
            "format"));
    return names;
  }

  /**
   * Reads the settings.
   *
   * @param rows how many rows the answer may hold
   */
  static CollocationsRequest of(Parameters parameters, RowLimit rows) {
    NodeRequest around = NodeRequest.of(parameters);
    return new CollocationsRequest(
        around,
        new CollocationRequest(
            around.node(),
            around.layer(),
            new Filter(
                parameters.number("minimum", ENOUGH_TOGETHER, 1, Integer.MAX_VALUE),
                parameters.number("minimum-articles", ENOUGH_ARTICLES, 1, Integer.MAX_VALUE),
                !parameters.yes("stop-words", false)),
            parameters.choice("sort", Order.class, Order.LOG_DICE),
            parameters.number("page", 1, 1, Integer.MAX_VALUE),
            rows.in(parameters)),
        parameters.yes("network", false));
  }

  /** Returns the question for the first collocates of another word, counted in the same way. */
  CollocationRequest of(String word, int rows) {
    return new CollocationRequest(
        around.around(word).node(),
        around.layer(),
        collocates.filter(),
        collocates.order(),
        1,
        rows);
  }

  /** Returns all settings with their values, defaults included. */
  Map<String, Object> settings() {
    Map<String, Object> settings = new TreeMap<>(around.settings());
    settings.put("minimum", collocates.filter().minimumTogether());
    settings.put("minimum-articles", collocates.filter().minimumArticles());
    settings.put("stop-words", collocates.filter().withoutStopWords() ? "no" : "yes");
    settings.put("sort", Parameters.written(collocates.order()));
    settings.put("network", network ? "yes" : "no");
    settings.put("page", collocates.page());
    settings.put("limit", collocates.pageSize());
    return settings;
  }
}
