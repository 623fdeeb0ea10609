package org.topoi.web.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.topoi.analysis.corpus.Breakdown;
import org.topoi.analysis.corpus.Period;
import org.topoi.analysis.corpus.ThemeCount;
import org.topoi.web.corpus.Destination;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.Periods;
import org.topoi.web.corpus.View;

/**
 * Rates over time as a table from which the chart is drawn.
 *
 * @param title what is to be seen, by a stated rule
 * @param period the calendar period of a row, in small letters
 * @param columns one per line of the chart
 * @param rows one per period, those without articles too
 * @param outside articles that no period holds
 * @param choices links to the other periods
 */
public record TrendFigure(
    String title,
    String period,
    List<Column> columns,
    List<Row> rows,
    Outside outside,
    List<Pager.Link> choices) {

  public TrendFigure {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    choices = List.copyOf(choices);
  }

  /**
   * One line of the chart.
   *
   * @param index index of its count in the parts of the series
   * @param label its name
   * @param siglum its name where there is no room
   * @param slot its place in the palette; 0 for a line that is no theme
   * @param plotted whether the chart draws it; the table always holds it
   * @param destination the page that holds its evidence
   */
  public record Column(
      int index, String label, String siglum, int slot, boolean plotted, Destination destination) {

    /** Returns the key by which the chart finds the column. */
    public String key() {
      return "c" + index;
    }
  }

  /**
   * One period.
   *
   * @param label as in 2021-06
   * @param articles its articles
   * @param articlesHref the list of them
   * @param tokens their tokens
   * @param readable whether anything can be met in it: the dictionary has patterns for a language
   *     of its articles
   * @param cells one per column
   */
  public record Row(
      String label,
      int articles,
      String articlesHref,
      long tokens,
      boolean readable,
      List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One figure.
   *
   * @param hits how often it was met
   * @param perMillion hits in a million tokens; none where there is no token
   * @param href the hits themselves
   */
  public record Cell(long hits, @Nullable Double perMillion, String href) {}

  /**
   * The articles that no period holds.
   *
   * @param articles how many
   * @param hits hits of all columns in them
   */
  public record Outside(int articles, long hits) {}

  /**
   * Makes the figure of a series.
   *
   * @param readable says of the label of a period whether anything can be met in it
   */
  public static TrendFigure of(
      View view,
      Period period,
      Breakdown series,
      Predicate<String> readable,
      List<Column> columns) {
    List<Row> rows =
        series.parts().stream()
            .map(part -> row(view, part, readable.test(part.label()), columns))
            .toList();
    long outsideHits =
        columns.stream()
            .mapToLong(column -> series.outside().themes().get(column.index()).hits())
            .sum();
    return new TrendFigure(
        TrendTitle.of(series, columns),
        Parameters.written(period),
        columns,
        rows,
        new Outside(series.outside().base().articles(), outsideHits),
        choices(view, period));
  }

  private static Row row(View view, Breakdown.Part part, boolean readable, List<Column> columns) {
    List<Cell> cells = new ArrayList<>();
    for (Column column : columns) {
      ThemeCount count = part.themes().get(column.index());
      long tokens = part.base().tokens();
      cells.add(
          new Cell(
              count.hits(),
              tokens == 0 ? null : 1e6 * count.hits() / tokens,
              column.destination().of(Periods.within(view, part.label()))));
    }
    return new Row(
        part.label(),
        part.base().articles(),
        Periods.within(view, part.label()).on("/articles"),
        part.base().tokens(),
        readable,
        cells);
  }

  private static List<Pager.Link> choices(View view, Period shown) {
    List<Pager.Link> choices = new ArrayList<>();
    for (Period period : Periods.possible(view, Breakdown.MOST_PERIODS)) {
      String written = Parameters.written(period);
      String href =
          view.fullQuery().without("page").with("period", written).on(view.path()) + "#time";
      choices.add(new Pager.Link("by " + written, href, period == shown));
    }
    return choices;
  }

  /** Says whether any period has an article. */
  public boolean hasData() {
    return !rows.isEmpty();
  }

  /** Says whether the chart leaves lines to the table. */
  public boolean someOnlyInTable() {
    return columns.stream().anyMatch(column -> !column.plotted());
  }

  /** Returns the lines that the chart draws. */
  public List<Column> plotted() {
    return columns.stream().filter(Column::plotted).toList();
  }
}
