package org.topoi.web.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.topoi.analysis.corpus.Breakdown;
import org.topoi.analysis.corpus.ThemeTable;
import org.topoi.web.corpus.View;
import org.topoi.web.layout.Formats;
import org.topoi.web.layout.SourceTable;
import org.topoi.web.layout.ThemeRow;

/**
 * Makes the table of themes by source.
 *
 * @param view the view
 * @param breakdown the selection by source
 * @param table theme counts of the selection
 * @param readable the sources with an article in a language for which the dictionary has patterns;
 *     the others can have no hit, which is not nought
 */
record Heats(View view, Breakdown breakdown, ThemeTable table, Set<String> readable) {

  private static final int MOST_SOURCES = 8;
  private static final int STEPS = 7;
  private static final int NOT_READABLE = -1;

  Heat of(List<ThemeShares.Item> themes) {
    List<Breakdown.Part> parts =
        breakdown.parts().stream()
            .filter(part -> part.base().tokens() > 0)
            .limit(MOST_SOURCES)
            .toList();
    double largest = 0;
    for (Breakdown.Part part : parts) {
      for (ThemeShares.Item theme : themes) {
        largest = Math.max(largest, rate(part, theme.index()));
      }
    }
    double step = step(largest);
    return new Heat(
        parts.stream().map(this::column).toList(),
        themes.stream().map(theme -> row(theme, parts, step)).toList(),
        steps(step),
        breakdown.parts().size() - parts.size());
  }

  private Heat.Column column(Breakdown.Part part) {
    return new Heat.Column(
        SourceTable.name(part.label()), SourceTable.of(view, part.label()).on("/articles"));
  }

  private Heat.Row row(ThemeShares.Item theme, List<Breakdown.Part> parts, double step) {
    List<Heat.Cell> cells = new ArrayList<>();
    for (Breakdown.Part part : parts) {
      String href = SourceTable.of(view, part.label()).on("/themes/" + theme.mark().slug());
      double rate = rate(part, theme.index());
      cells.add(
          new Heat.Cell(
              part.themes().get(theme.index()).hits(),
              rate,
              href,
              readable.contains(part.label()) ? stepOf(rate, step) : NOT_READABLE));
    }
    ThemeRow all =
        ThemeRow.of(
            theme.mark().slug(),
            theme.mark().name(),
            table.themes().get(theme.index()),
            table.base());
    return new Heat.Row(
        theme.mark(), cells, new Heat.Cell(all.hits(), all.perMillion(), theme.mark().href(), 0));
  }

  private static double rate(Breakdown.Part part, int theme) {
    return 1e6 * part.themes().get(theme).hits() / part.base().tokens();
  }

  /** Returns the width of a step: a seventh of the largest rate, rounded up to two digits. */
  private static double step(double largest) {
    double raw = largest / STEPS;
    if (raw <= 1) {
      return 1;
    }
    double unit = Math.pow(10, Math.floor(Math.log10(raw)) - 1);
    return Math.ceil(raw / unit) * unit;
  }

  private static int stepOf(double rate, double step) {
    return rate == 0 ? 0 : (int) Math.min(STEPS, Math.floor(rate / step) + 1);
  }

  private static List<String> steps(double step) {
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      String from = i == 0 ? "over 0" : Formats.count(i * step);
      steps.add(
          i == STEPS - 1 ? from + " and more" : from + " to " + Formats.count((i + 1) * step));
    }
    return steps;
  }
}
