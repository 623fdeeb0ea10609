package org.topoi.web.keyness;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.topoi.analysis.corpus.KeynessRequest;
import org.topoi.analysis.corpus.KeynessRequest.Correction;
import org.topoi.analysis.corpus.KeynessRequest.Direction;
import org.topoi.analysis.corpus.KeynessRequest.Filter;
import org.topoi.analysis.corpus.KeynessRequest.Order;
import org.topoi.analysis.corpus.KeynessRequest.Significance;
import org.topoi.analysis.corpus.KeynessRequest.Unit;
import org.topoi.analysis.corpus.Layer;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.layout.RowLimit;

/**
 * The settings of a comparison.
 *
 * @param request the keywords that are asked for; for both directions, one list after the other
 */
record KeynessSettings(KeynessRequest request) {

  /** The names of the settings. */
  static final Set<String> NAMES =
      Set.of(
          "layer",
          "length",
          "minimum",
          "minimum-articles",
          "stop-words",
          "correction",
          "level",
          "direction",
          "sort",
          "page",
          "limit",
          "format");

  /** Rows of each direction on a page that is not told otherwise. */
  static final int PAGE_ROWS = 50;

  private static final int ENOUGH_HITS = 5;
  private static final int ENOUGH_ARTICLES = 3;
  private static final double LEVEL = 0.05;

  /**
   * Reads the settings.
   *
   * @param rows how many rows of each direction the answer may hold
   */
  static KeynessSettings of(Parameters parameters, RowLimit rows) {
    return new KeynessSettings(
        new KeynessRequest(
            new Unit(
                parameters.choice("layer", Layer.class, Layer.WORD),
                parameters.number("length", 1, 1, 3)),
            filter(parameters),
            parameters.choice("direction", Direction.class, Direction.BOTH),
            parameters.choice("sort", Order.class, Order.LOG_LIKELIHOOD),
            parameters.number("page", 1, 1, Integer.MAX_VALUE),
            rows.in(parameters)));
  }

  private static Filter filter(Parameters parameters) {
    return new Filter(
        parameters.number("minimum", ENOUGH_HITS, 1, Integer.MAX_VALUE),
        parameters.number("minimum-articles", ENOUGH_ARTICLES, 1, Integer.MAX_VALUE),
        !parameters.yes("stop-words", false),
        new Significance(
            parameters.choice("correction", Correction.class, Correction.BENJAMINI_HOCHBERG),
            parameters.share("level", LEVEL)));
  }

  /** Returns the request for one direction alone. */
  KeynessRequest towards(Direction direction) {
    return new KeynessRequest(
        request.unit(),
        request.filter(),
        direction,
        request.order(),
        request.page(),
        request.pageSize());
  }

  /** Says whether a direction is asked for. */
  boolean shows(Direction direction) {
    return request.direction() == Direction.BOTH || request.direction() == direction;
  }

  /** Returns all settings with their values, defaults included. */
  Map<String, Object> values(boolean rest) {
    Filter filter = request.filter();
    Map<String, Object> settings = new TreeMap<>();
    settings.put("reference", rest ? "rest" : "selection");
    settings.put("layer", Parameters.written(request.unit().layer()));
    settings.put("length", request.unit().length());
    settings.put("minimum", filter.minimumFrequency());
    settings.put("minimum-articles", filter.minimumDocumentFrequency());
    settings.put("stop-words", filter.withoutStopWords() ? "no" : "yes");
    settings.put("correction", Parameters.written(filter.significance().correction()));
    settings.put("level", level());
    settings.put("direction", Parameters.written(request.direction()));
    settings.put("sort", Parameters.written(request.order()));
    settings.put("page", request.page());
    settings.put("limit", request.pageSize());
    return settings;
  }

  /** Returns the level as it is written, without noughts at its end. */
  BigDecimal level() {
    BigDecimal level =
        BigDecimal.valueOf(request.filter().significance().level()).stripTrailingZeros();
    return level.scale() < 0 ? level.setScale(0) : level;
  }
}
