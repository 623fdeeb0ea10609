package org.topoi.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.topoi.analysis.corpus.ArticleAnalysis;
import org.topoi.analysis.theme.Theme;
import org.topoi.web.corpus.Query;
import org.topoi.web.corpus.ThemeSet;
import org.topoi.web.corpus.View;
import org.topoi.web.layout.Formats;
import org.topoi.web.layout.ThemeMark;

/**
 * The themes that can be marked in the text.
 *
 * @param rows the themes that are met, most hits first, then in the order of the dictionary
 * @param unmet the themes that are not
 * @param kept selection and settings, sent along unchanged
 * @param otherSetHref the page with the other set of themes
 */
record Legend(List<Row> rows, List<ThemeMark> unmet, List<Query.Entry> kept, String otherSetHref) {

  /** Finer than a strip can show; hits that fall on one step are drawn once. */
  private static final int STRIP_STEPS = 400;

  Legend {
    rows = List.copyOf(rows);
    unmet = List.copyOf(unmet);
    kept = List.copyOf(kept);
  }

  /**
   * A theme that is met.
   *
   * @param theme the theme
   * @param hits its hits
   * @param href the first of them
   * @param on whether it is marked
   * @param strip where its hits stand between the first token and the last, as percentages of the
   *     way
   */
  record Row(ThemeMark theme, int hits, String href, boolean on, List<String> strip) {

    Row {
      strip = List.copyOf(strip);
    }
  }

  static Legend of(View view, ArticleRequest request, ShownHits hits) {
    List<Row> rows = new ArrayList<>();
    List<ThemeMark> unmet = new ArrayList<>();
    for (int index : request.set().indexes(view)) {
      Theme theme = view.dictionary().themes().get(index);
      ThemeMark mark = ThemeMark.of(theme, view);
      if (hits.of(index) == 0) {
        unmet.add(mark);
      } else {
        rows.add(
            new Row(
                mark,
                hits.of(index),
                hits.firstHref(index),
                request.marks(theme.slug()),
                strip(hits.article(), index)));
      }
    }
    rows.sort(Comparator.comparingInt(Row::hits).reversed());
    return new Legend(rows, unmet, kept(view), otherSet(view, request.set()));
  }

  private static List<String> strip(ArticleAnalysis article, int theme) {
    int last = Math.max(1, article.figures().tokens() - 1);
    return article.hits().stream()
        .filter(hit -> hit.theme() == theme)
        .mapToLong(hit -> Math.round((double) STRIP_STEPS * hit.position() / last))
        .distinct()
        .mapToObj(step -> Formats.bar(step, STRIP_STEPS))
        .toList();
  }

  private static List<Query.Entry> kept(View view) {
    return view.fullQuery().without("show").without("legend").entries().stream()
        .filter(entry -> !entry.name().startsWith("suggest-"))
        .toList();
  }

  private static String otherSet(View view, ThemeSet set) {
    Query query = view.fullQuery().without("show").without("legend").without("set");
    return (set == ThemeSet.ALL ? query : query.with("set", "all")).on(view.path()) + "#legend";
  }
}
