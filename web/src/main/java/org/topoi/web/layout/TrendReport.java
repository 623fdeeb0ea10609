package org.topoi.web.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.topoi.analysis.corpus.Breakdown;
import org.topoi.analysis.corpus.ThemeCount;
import org.topoi.analysis.corpus.TokenBase;

/**
 * How often one thing is met in each period, as a JSON twin tells it. What the parts and the
 * outside hold adds up to the selection.
 *
 * @param parts every period from the first to the last that holds an article, empty ones too
 * @param outside articles whose date is unknown or wider than a period; it has no label
 */
public record TrendReport(List<Part> parts, Part outside) {

  public TrendReport {
    parts = List.copyOf(parts);
  }

  /**
   * One period.
   *
   * @param label as in 2021, 2021-Q2, 2021-06, 2021-W26 or 2021-06-28
   * @param base its articles and tokens
   * @param hits how often the thing is met in it
   * @param articles its articles with at least one hit
   * @param perMillion hits in a million tokens; none where there is no token
   */
  public record Part(
      String label, TokenBase base, long hits, int articles, @Nullable Double perMillion) {}

  /**
   * Returns a series as a twin tells it.
   *
   * @param index index of the count in the parts
   */
  public static TrendReport of(Breakdown series, int index) {
    return new TrendReport(
        series.parts().stream().map(part -> part(part, index)).toList(),
        part(series.outside(), index));
  }

  private static Part part(Breakdown.Part part, int index) {
    ThemeCount count = part.themes().get(index);
    long tokens = part.base().tokens();
    return new Part(
        part.label(),
        part.base(),
        count.hits(),
        count.articles(),
        tokens == 0 ? null : 1e6 * count.hits() / tokens);
  }
}
