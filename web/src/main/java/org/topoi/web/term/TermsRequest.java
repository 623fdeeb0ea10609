package org.topoi.web.term;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.topoi.analysis.corpus.FrequencyRequest;
import org.topoi.analysis.corpus.FrequencyRequest.Filter;
import org.topoi.analysis.corpus.FrequencyRequest.Order;
import org.topoi.analysis.corpus.Layer;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.layout.RowLimit;

/**
 * The settings of the frequency list.
 *
 * @param frequencies the list that is asked for
 */
record TermsRequest(FrequencyRequest frequencies) {

  /** The names of the settings. */
  static final Set<String> SETTINGS =
      Set.of(
          "layer",
          "length",
          "prefix",
          "minimum",
          "minimum-articles",
          "stop-words",
          "sort",
          "page",
          "limit",
          "format");

  /**
   * n-grams met once are most of all n-grams and say little, so that two is where a list of them
   * begins.
   */
  private static final int MINIMUM_OF_NGRAMS = 2;

  /** Rows of a page that is not told otherwise. */
  static final int PAGE_ROWS = 100;

  /**
   * Reads the settings.
   *
   * @param rows how many rows the answer may hold
   */
  static TermsRequest of(Parameters parameters, RowLimit rows) {
    int length = parameters.number("length", 1, 1, 5);
    return new TermsRequest(
        new FrequencyRequest(
            parameters.choice("layer", Layer.class, Layer.WORD),
            length,
            new Filter(
                parameters.text("prefix", ""),
                parameters.number(
                    "minimum", length == 1 ? 1 : MINIMUM_OF_NGRAMS, 1, Integer.MAX_VALUE),
                parameters.number("minimum-articles", 1, 1, Integer.MAX_VALUE),
                !parameters.yes("stop-words", false)),
            parameters.choice("sort", Order.class, Order.FREQUENCY),
            parameters.number("page", 1, 1, Integer.MAX_VALUE),
            rows.in(parameters)));
  }

  /** Returns all settings with their values, defaults included. */
  Map<String, Object> settings() {
    Filter filter = frequencies.filter();
    Map<String, Object> settings = new TreeMap<>();
    settings.put("layer", Parameters.written(frequencies.layer()));
    settings.put("length", frequencies.length());
    settings.put("prefix", filter.prefix());
    settings.put("minimum", filter.minimumFrequency());
    settings.put("minimum-articles", filter.minimumDocumentFrequency());
    settings.put("stop-words", filter.withoutStopWords() ? "no" : "yes");
    settings.put("sort", Parameters.written(frequencies.order()));
    settings.put("page", frequencies.page());
    settings.put("limit", frequencies.pageSize());
    return settings;
  }
}
