package org.topoi.web.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.topoi.analysis.corpus.ArticleAnalysis;
import org.topoi.core.article.Article;
import org.topoi.core.article.Articles;
import org.topoi.web.corpus.LiveCorpus;
import org.topoi.web.corpus.UnknownArticleException;
import org.topoi.web.corpus.View;
import org.topoi.web.corpus.Views;

/** Opens one article from record and index together. */
@ApplicationScoped
class ArticleReader {

  private final Views views;
  private final Articles articles;
  private final LiveCorpus corpus;

  ArticleReader(Views views, Articles articles, LiveCorpus corpus) {
    this.views = views;
    this.articles = articles;
    this.corpus = corpus;
  }

  /**
   * Opens an article.
   *
   * @param id its number as it was sent
   * @throws UnknownArticleException when there is none
   */
  OpenArticle open(String id, UriInfo uri) {
    Article article = find(id);
    View view = view(article, uri);
    Optional<ArticleAnalysis> analysis = view.index().article(article.id());
    if (analysis.isEmpty()) {
      // It came in after the index was last read on; its page waits for it rather than show
      // nothing.
      corpus.catchUp();
      view = view(article, uri);
      analysis = view.index().article(article.id());
    }
    return new OpenArticle(
        view,
        ArticleRequest.of(view),
        article,
        analysis.orElseThrow(() -> new UnknownArticleException(id)));
  }

  /**
   * Returns an article of the record.
   *
   * @throws UnknownArticleException when there is none
   */
  Article find(String id) {
    if (!id.matches("[0-9]{1,18}")) {
      throw new UnknownArticleException(id);
    }
    return articles.find(Long.parseLong(id)).orElseThrow(() -> new UnknownArticleException(id));
  }

  /** Whatever is done to an article, the view that is shown then is that of its page. */
  private View view(Article article, UriInfo uri) {
    View view = views.open(uri, ArticleRequest.SETTINGS);
    return new View("/articles/" + article.id(), view.parameters(), view.selection(), view.index());
  }
}
