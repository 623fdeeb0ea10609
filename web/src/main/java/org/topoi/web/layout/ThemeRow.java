package org.topoi.web.layout;

import java.util.List;
import org.topoi.analysis.corpus.ThemeCount;
import org.topoi.analysis.corpus.ThemeTable;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.web.corpus.View;

/**
 * The figures of a theme in a selection.
 *
 * @param theme its short name
 * @param name its name
 * @param hits matches, overlapping ones of the theme counted once
 * @param perMillion hits in a million tokens of the selection; 0 where it has no token
 * @param articles articles with at least one hit
 * @param articleShare their share of the articles of the selection, 0 to 1
 */
public record ThemeRow(
    String theme, String name, long hits, double perMillion, int articles, double articleShare) {

  /** Returns the rows of some themes. */
  public static List<ThemeRow> of(View view, ThemeTable table, List<Integer> indexes) {
    return indexes.stream()
        .map(
            index ->
                of(
                    view.dictionary().themes().get(index).slug(),
                    view.dictionary().themes().get(index).name(),
                    table.themes().get(index),
                    table.base()))
        .toList();
  }

  /** Returns the row of one count. */
  public static ThemeRow of(String slug, String name, ThemeCount count, TokenBase base) {
    return new ThemeRow(
        slug,
        name,
        count.hits(),
        base.tokens() == 0 ? 0 : 1e6 * count.hits() / base.tokens(),
        count.articles(),
        base.articles() == 0 ? 0 : (double) count.articles() / base.articles());
  }

  /** Returns rows as a CSV table. */
  public static CsvTable csv(String name, List<ThemeRow> rows) {
    return CsvTable.of(
        name,
        List.of("theme", "name", "hits", "perMillion", "articles", "articleShare"),
        rows,
        row ->
            List.of(
                row.theme(),
                row.name(),
                row.hits(),
                row.perMillion(),
                row.articles(),
                row.articleShare()));
  }
}
