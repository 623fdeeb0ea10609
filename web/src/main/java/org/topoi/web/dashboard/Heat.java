package org.topoi.web.dashboard;

import java.util.List;
import org.topoi.web.layout.ThemeMark;

/**
 * The themes in each source, on one scale.
 *
 * @param sources the columns, largest source first
 * @param rows one per theme
 * @param steps the seven steps of the scale, as ranges
 * @param leftOut sources that had no room; the JSON twin holds all
 */
record Heat(List<Column> sources, List<Row> rows, List<String> steps, int leftOut) {

  Heat {
    sources = List.copyOf(sources);
    rows = List.copyOf(rows);
    steps = List.copyOf(steps);
  }

  /**
   * One source.
   *
   * @param name its name
   * @param href its articles
   */
  record Column(String name, String href) {}

  /**
   * One theme.
   *
   * @param mark how it is shown
   * @param cells one per source
   * @param total all sources together
   */
  record Row(ThemeMark mark, List<Cell> cells, Cell total) {}

  /**
   * One theme in one source.
   *
   * @param hits how often it is met
   * @param perMillion hits in a million tokens of the source
   * @param href the hits
   * @param step step of the scale, 1 to 7; 0 for none; −1 where the dictionary has no patterns for
   *     the languages of the source
   */
  record Cell(long hits, double perMillion, String href, int step) {

    /** Returns the class that tints the cell. */
    public String tint() {
      return step > 0 ? "heat-" + step : step == 0 ? "heat-zero" : "heat-missing";
    }
  }
}
