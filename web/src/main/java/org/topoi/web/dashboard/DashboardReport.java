package org.topoi.web.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.topoi.analysis.corpus.Breakdown;
import org.topoi.analysis.corpus.CorpusSize;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.web.layout.ThemeRow;
import org.topoi.web.layout.Twin;

/**
 * The dashboard as its JSON twin tells it; its rows are the themes.
 *
 * @param size how large the selection is
 * @param themes the themes, most frequent first
 * @param trend hits per theme and period
 * @param sources hits per theme and source
 * @param terms the most frequent words
 */
record DashboardReport(
    Size size,
    @JsonUnwrapped Twin<ThemeRow> themes,
    Parts trend,
    Parts sources,
    List<DashboardPage.TermItem> terms) {

  DashboardReport {
    terms = List.copyOf(terms);
  }

  /**
   * How large a selection is.
   *
   * @param sentences sentences with at least one token
   * @param types distinct words
   * @param sources distinct sources
   * @param undated articles without a date
   * @param withoutPatterns articles in languages for which the dictionary has no patterns
   */
  record Size(long sentences, int types, int sources, int undated, int withoutPatterns) {

    static Size of(CorpusSize size) {
      return new Size(
          size.sentences(), size.types(), size.sources(), size.undated(), size.withoutPatterns());
    }
  }

  /**
   * A selection cut into parts that add up to it.
   *
   * @param parts in the order of the cut
   * @param outside articles that no part holds
   */
  record Parts(List<Part> parts, Part outside) {}

  /**
   * One part.
   *
   * @param label source or period
   * @param base its articles and tokens
   * @param hits hits by the short name of the theme
   */
  record Part(String label, TokenBase base, Map<String, Long> hits) {}

  /** Returns a breakdown as the twin tells it, for some themes. */
  static Parts parts(Breakdown breakdown, List<ThemeShares.Item> themes) {
    return new Parts(
        breakdown.parts().stream().map(part -> part(part, themes)).toList(),
        part(breakdown.outside(), themes));
  }

  private static Part part(Breakdown.Part part, List<ThemeShares.Item> themes) {
    Map<String, Long> hits = new java.util.LinkedHashMap<>();
    for (ThemeShares.Item theme : themes) {
      hits.put(theme.mark().slug(), part.themes().get(theme.index()).hits());
    }
    return new Part(part.label(), part.base(), hits);
  }
}
