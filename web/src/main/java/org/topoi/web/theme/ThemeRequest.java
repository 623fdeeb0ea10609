package org.topoi.web.theme;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.topoi.analysis.corpus.LineRequest;
import org.topoi.analysis.corpus.Period;
import org.topoi.analysis.theme.Theme;
import org.topoi.analysis.theme.ThemePattern;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.Periods;
import org.topoi.web.corpus.UnknownThemeException;
import org.topoi.web.corpus.UnreadableParameterException;
import org.topoi.web.corpus.View;

/**
 * What is asked of one theme.
 *
 * @param index its index in the dictionary
 * @param theme the theme
 * @param pattern the pattern whose lines are shown, as it is written; empty for all
 * @param period calendar periods of the trend
 * @param lines the lines that are asked for
 */
record ThemeRequest(int index, Theme theme, String pattern, Period period, LineRequest lines) {

  static final Set<String> SETTINGS = Set.of("pattern", "period", "page", "limit", "format");

  /** Lines of a page, and of a download that is not told otherwise. */
  static final int PAGE_LINES = 25;

  static final int MOST_LINES = 10_000;

  /**
   * Reads what is asked of a theme.
   *
   * @param lines lines of a page when the address does not say
   */
  static ThemeRequest of(String slug, View view, int lines) {
    OptionalInt index = view.dictionary().indexOf(slug);
    if (index.isEmpty()) {
      throw new UnknownThemeException(
          slug, view.dictionary().themes().stream().map(Theme::slug).toList());
    }
    Theme theme = view.dictionary().themes().get(index.getAsInt());
    Parameters parameters = view.parameters();
    String pattern = parameters.text("pattern", "");
    return new ThemeRequest(
        index.getAsInt(),
        theme,
        pattern,
        Periods.of(view),
        new LineRequest(
            target(index.getAsInt(), theme, pattern),
            parameters.number("page", 1, 1, Integer.MAX_VALUE),
            parameters.number("limit", lines, 1, MOST_LINES)));
  }

  private static LineRequest.Target target(int index, Theme theme, String pattern) {
    if (pattern.isEmpty()) {
      return new LineRequest.ThemeHits(index);
    }
    List<ThemePattern> patterns = theme.patterns();
    int found =
        IntStream.range(0, patterns.size())
            .filter(i -> !patterns.get(i).exclusion() && patterns.get(i).text().equals(pattern))
            .findFirst()
            .orElseThrow(
                () ->
                    new UnreadableParameterException(
                        "pattern", pattern, "a pattern of this theme, written as on its page"));
    return new LineRequest.PatternHits(index, found);
  }

  Map<String, Object> settings() {
    Map<String, Object> settings = new TreeMap<>();
    settings.put("pattern", pattern);
    settings.put("period", Parameters.written(period));
    settings.put("page", lines.page());
    settings.put("limit", lines.pageSize());
    return settings;
  }
}
