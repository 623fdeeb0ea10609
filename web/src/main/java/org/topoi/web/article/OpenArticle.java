package org.topoi.web.article;

import java.util.ArrayList;
import java.util.List;
import org.topoi.analysis.corpus.ArticleAnalysis;
import org.topoi.analysis.corpus.ArticleAnalysis.Hit;
import org.topoi.core.article.Article;
import org.topoi.web.corpus.View;
import org.topoi.web.layout.ThemeMark;

/**
 * An article that is being shown: as it is kept and as it was counted.
 *
 * @param view what is asked for
 * @param request the settings
 * @param article the article as it is kept
 * @param analysis the article as it was counted
 */
record OpenArticle(View view, ArticleRequest request, Article article, ArticleAnalysis analysis) {

  /** Returns the hits of the themes that are shown. */
  ShownHits hits() {
    return ShownHits.of(analysis, request.set().indexes(view));
  }

  /** Returns the title, or what stands for it. */
  String title() {
    return analysis.details().title().isEmpty() ? "Untitled" : analysis.details().title();
  }

  /** Returns the text with the hits marked. */
  ArticlePage.Reader reader(ShownHits hits) {
    TextRange place = TextRange.read("at", request.at(), analysis.text());
    return new ArticlePage.Reader(
        analysis.details(),
        view.path(),
        request.set(),
        Lead.of(hits, view.dictionary()),
        Legend.of(view, request, hits),
        TextMarking.mark(analysis.text(), marked(hits), place));
  }

  private List<MarkedHit> marked(ShownHits hits) {
    List<ThemeMark> marks =
        view.dictionary().themes().stream().map(theme -> ThemeMark.of(theme, view)).toList();
    List<MarkedHit> marked = new ArrayList<>();
    for (Hit hit : hits.hits()) {
      ThemeMark mark = marks.get(hit.theme());
      marked.add(
          new MarkedHit(
              marked.size() + 1,
              new TextRange(hit.start(), hit.end()),
              mark,
              request.marks(mark.slug())));
    }
    return marked;
  }
}
