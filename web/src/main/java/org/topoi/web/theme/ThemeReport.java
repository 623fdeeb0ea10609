package org.topoi.web.theme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.topoi.web.layout.LineRow;
import org.topoi.web.layout.TrendReport;
import org.topoi.web.layout.Twin;

/**
 * One theme as its JSON twin tells it.
 *
 * @param theme its short name
 * @param name its name
 * @param definition what it is
 * @param counted how often it is met
 * @param lines the evidence, page by page
 */
record ThemeReport(
    String theme,
    String name,
    String definition,
    @JsonUnwrapped Counted counted,
    @JsonUnwrapped Twin<LineRow> lines) {

  /**
   * How often a theme is met.
   *
   * @param figures in the selection
   * @param patterns by pattern, exclusions left out
   * @param trend by period
   */
  record Counted(Figures figures, List<PatternRow> patterns, TrendReport trend) {
    Counted {
      patterns = List.copyOf(patterns);
    }
  }

  /**
   * Counts of a theme.
   *
   * @param hits matches, overlapping ones counted once
   * @param perMillion hits in a million tokens of the selection
   * @param articles articles with at least one hit
   * @param articleShare their share of the articles, 0 to 1
   * @param articleShareLow lower end of its 95 % interval after Wilson
   * @param articleShareHigh upper end
   */
  record Figures(
      long hits,
      double perMillion,
      int articles,
      double articleShare,
      double articleShareLow,
      double articleShareHigh) {}

  /**
   * One pattern.
   *
   * @param pattern as it is written
   * @param language code of its language
   * @param exclusion whether it takes hits away
   * @param hits hits that it carries
   * @param articles articles with at least one
   */
  record PatternRow(String pattern, String language, boolean exclusion, long hits, int articles) {}
}
