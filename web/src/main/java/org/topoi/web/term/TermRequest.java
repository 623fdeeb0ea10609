package org.topoi.web.term;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.topoi.analysis.corpus.Layer;
import org.topoi.analysis.corpus.LineRequest;
import org.topoi.analysis.corpus.Period;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.Periods;
import org.topoi.web.corpus.TermText;
import org.topoi.web.corpus.View;

/**
 * What is asked of one term.
 *
 * @param hits its occurrences
 * @param period calendar periods of the trend
 * @param lines the lines that are asked for
 */
record TermRequest(LineRequest.TermHits hits, Period period, LineRequest lines) {

  static final Set<String> SETTINGS = Set.of("layer", "period", "page", "limit", "format");

  /** Lines of a page, and of a download that is not told otherwise. */
  static final int PAGE_LINES = 25;

  static final int MOST_LINES = 10_000;

  /**
   * Reads what is asked of a term.
   *
   * @param lines lines of a page when the address does not say
   */
  static TermRequest of(String term, View view, int lines) {
    Parameters parameters = view.parameters();
    LineRequest.TermHits hits =
        new LineRequest.TermHits(
            parameters.choice("layer", Layer.class, Layer.WORD), TermText.of(term));
    return new TermRequest(
        hits,
        Periods.of(view),
        new LineRequest(
            hits,
            parameters.number("page", 1, 1, Integer.MAX_VALUE),
            parameters.number("limit", lines, 1, MOST_LINES)));
  }

  Map<String, Object> settings() {
    Map<String, Object> settings = new TreeMap<>();
    settings.put("layer", Parameters.written(hits.layer()));
    settings.put("period", Parameters.written(period));
    settings.put("page", lines.page());
    settings.put("limit", lines.pageSize());
    return settings;
  }
}
