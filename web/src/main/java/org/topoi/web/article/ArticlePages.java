package org.topoi.web.article;

import jakarta.enterprise.context.ApplicationScoped;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.Section;

/** Makes the page of an article. */
@ApplicationScoped
class ArticlePages {

  private final Frames frames;

  ArticlePages(Frames frames) {
    this.frames = frames;
  }

  /** Returns the page with the details as they are kept. */
  ArticlePage of(OpenArticle open) {
    return of(open, DetailsForm.of(open.view(), open.article().details()));
  }

  /** Returns the page with a form as it was typed. */
  ArticlePage of(OpenArticle open, DetailsForm form) {
    ShownHits hits = open.hits();
    return new ArticlePage(
        frames.of(
            open.view(),
            Section.ARTICLES,
            open.title(),
            open.view().index().size(open.view().selection()).base()),
        new ArticleRecord(open.article(), open.analysis().figures()),
        open.reader(hits),
        Comparisons.of(open.view(), hits),
        form,
        Suggestions.of(open.view(), open.article().details()));
  }
}
