package org.topoi.web.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.topoi.core.article.Article;
import org.topoi.core.article.ArticleDetails;
import org.topoi.core.article.ArticleDraft;
import org.topoi.core.article.Articles;
import org.topoi.core.article.Provenance;
import org.topoi.core.article.PublicationDate;
import org.topoi.web.corpus.LiveCorpus;

/** Articles that a test adds and takes out again. */
@ApplicationScoped
class TestArticles {

  private final Articles articles;
  private final LiveCorpus corpus;
  private final List<Long> added = new ArrayList<>();

  TestArticles(Articles articles, LiveCorpus corpus) {
    this.articles = articles;
    this.corpus = corpus;
  }

  long add(ArticleDetails details, String body) {
    Article article = articles.add(new ArticleDraft(details, body, Provenance.API));
    added.add(article.id());
    corpus.catchUp();
    return article.id();
  }

  Article find(long id) {
    return articles.find(id).orElseThrow();
  }

  boolean holds(long id) {
    return articles.find(id).isPresent();
  }

  void removeAll() {
    added.forEach(articles::remove);
    added.clear();
    corpus.catchUp();
  }

  static ArticleDetails details(String title, String source, String language, String date) {
    return new ArticleDetails(title, source, "", language, PublicationDate.parse(date), "");
  }
}
