package org.topoi.web.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.topoi.analysis.corpus.ArticleList;
import org.topoi.web.corpus.ThemeSet;
import org.topoi.web.corpus.View;

/**
 * One article of the list.
 *
 * @param id its number
 * @param description what is known about it
 * @param tokens its word tokens
 * @param hits hits of the founding themes
 * @param themes the founding themes that are met, in the order of the dictionary
 * @param provenance how it came in
 */
record ArticleRow(
    long id,
    @JsonUnwrapped Description description,
    int tokens,
    long hits,
    List<ThemeHits> themes,
    String provenance) {

  ArticleRow {
    themes = List.copyOf(themes);
  }

  static ArticleRow of(ArticleList.Row row, View view, String provenance) {
    List<ThemeHits> themes =
        ThemeSet.FOUNDING.indexes(view).stream()
            .filter(theme -> row.themes().get(theme) > 0)
            .map(
                theme ->
                    new ThemeHits(
                        view.dictionary().themes().get(theme).slug(), row.themes().get(theme)))
            .toList();
    return new ArticleRow(
        row.id(),
        Description.of(row.details()),
        row.tokens(),
        themes.stream().mapToLong(ThemeHits::hits).sum(),
        themes,
        provenance);
  }

  /** Returns the hits of a theme, 0 when it is not met. */
  int hitsOf(String slug) {
    return themes.stream()
        .filter(theme -> theme.theme().equals(slug))
        .mapToInt(ThemeHits::hits)
        .sum();
  }
}
