package org.topoi.web.corpus;

import org.topoi.analysis.corpus.CorpusArticle;
import org.topoi.analysis.corpus.DateSpan;
import org.topoi.analysis.text.Language;
import org.topoi.core.article.Article;
import org.topoi.core.article.ArticleDetails;
import org.topoi.core.article.PublicationDate;

/** Turns an article of the record into an article of the index. */
final class CorpusArticles {

  private CorpusArticles() {}

  static CorpusArticle of(Article article) {
    ArticleDetails details = article.details();
    return new CorpusArticle(
        article.id(),
        new CorpusArticle.Details(
            details.title(),
            details.source(),
            details.author(),
            new Language(details.language()),
            span(details.date())),
        article.body());
  }

  private static DateSpan span(PublicationDate date) {
    return new DateSpan(date.first(), date.last());
  }
}
