package org.topoi.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.topoi.analysis.corpus.ArticleList;
import org.topoi.analysis.theme.Theme;
import org.topoi.web.article.ArticlesPage.Item;
import org.topoi.web.article.ArticlesPage.Search;
import org.topoi.web.article.ArticlesPage.ThemeChip;
import org.topoi.web.corpus.Query;
import org.topoi.web.corpus.View;
import org.topoi.web.layout.CsvTable;
import org.topoi.web.layout.ThemeMark;

/** Lays the articles of a list out for its page and its table. */
final class ArticleListing {

  private static final int THEMES_SHOWN = 3;

  private ArticleListing() {}

  static Search search(View view) {
    Query others = view.fullQuery().without("page").without("q");
    return new Search(
        view.selection().query(),
        others.entries(),
        !view.query().without("q").entries().isEmpty(),
        others.on(view.path()),
        view.path());
  }

  /** Returns the articles as the page shows them; the two lists run side by side. */
  static List<Item> items(View view, ArticleList list, List<ArticleRow> rows) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String path = "/articles/" + rows.get(i).id();
      String href = view.link(path);
      items.add(
          new Item(
              rows.get(i),
              list.rows().get(i).details(),
              href,
              href + "#hit-1",
              chips(view, path, rows.get(i))));
    }
    return items;
  }

  private static List<ThemeChip> chips(View view, String path, ArticleRow row) {
    return row.themes().stream()
        .sorted(Comparator.comparingInt(ThemeHits::hits).reversed())
        .limit(THEMES_SHOWN)
        .map(theme -> chip(view, path, theme))
        .toList();
  }

  private static ThemeChip chip(View view, String path, ThemeHits met) {
    Theme theme = view.dictionary().theme(met.theme()).orElseThrow();
    Query query = view.query().and("legend", "yes").and("show", theme.slug());
    return new ThemeChip(ThemeMark.of(theme, view), met.hits(), query.on(path) + "#legend");
  }

  /**
   * Returns the table of a list: what is known, the figures, then a column for each founding theme.
   */
  static CsvTable table(View view, List<ArticleRow> rows) {
    List<String> header =
        new ArrayList<>(
            List.of(
                "id",
                "title",
                "source",
                "author",
                "language",
                "date",
                "tokens",
                "hits",
                "provenance"));
    List<String> slugs =
        view.dictionary().themes().stream().filter(Theme::founding).map(Theme::slug).toList();
    header.addAll(slugs);
    return CsvTable.of("articles", header, rows, row -> cells(row, slugs));
  }

  private static List<Object> cells(ArticleRow row, List<String> slugs) {
    Description known = row.description();
    List<Object> cells =
        new ArrayList<>(
            List.of(
                row.id(),
                known.title(),
                known.source(),
                known.author(),
                known.language(),
                known.date(),
                row.tokens(),
                row.hits(),
                row.provenance()));
    slugs.forEach(slug -> cells.add(row.hitsOf(slug)));
    return cells;
  }
}
