package org.topoi.web.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.topoi.analysis.text.LanguageDetector;
import org.topoi.core.article.AddOutcome;
import org.topoi.core.article.Article;
import org.topoi.core.article.ArticleDetails;
import org.topoi.core.article.ArticleDraft;
import org.topoi.core.article.Articles;
import org.topoi.core.article.Provenance;
import org.topoi.core.article.PublicationDate;
import org.topoi.web.corpus.LiveCorpus;
import org.topoi.web.corpus.UnknownArticleException;

/**
 * Takes articles in, wherever they come from: reads date and language, keeps the article, and
 * brings the index up to it before it returns, so that the next page counts it.
 */
@ApplicationScoped
public class ArticleIntake {

  private final Articles articles;
  private final LiveCorpus corpus;
  private final LanguageDetector detector = new LanguageDetector();

  ArticleIntake(Articles articles, LiveCorpus corpus) {
    this.articles = articles;
    this.corpus = corpus;
  }

  /**
   * Keeps an article.
   *
   * @throws org.topoi.core.article.UnreadableDateException when its date is not one
   * @throws org.topoi.core.article.DuplicateArticleException when its text is there already
   * @throws org.topoi.core.article.UnusableTextException when its text cannot be kept
   * @throws org.topoi.core.article.UnusableDetailException when something else cannot be kept
   */
  Article take(ArticleInput input, Provenance provenance) {
    Article article = articles.add(draft(input, provenance));
    corpus.catchUp();
    return article;
  }

  /** Keeps the articles of a batch and returns what became of each, in their order. */
  List<AddOutcome> takeAll(List<ArticleDraft> drafts) {
    List<AddOutcome> outcomes = articles.addAll(drafts);
    corpus.catchUp();
    return outcomes;
  }

  /**
   * Keeps the answers to what an article left open and returns it with them.
   *
   * @throws UnknownArticleException when there is no such article
   * @throws org.topoi.core.article.UnreadableDateException when the date is not one
   * @throws org.topoi.core.article.UnusableDetailException when an answer cannot be kept
   */
  Article correct(long id, AnswerForm answers) {
    Article corrected =
        articles
            .find(id)
            .flatMap(article -> articles.correct(id, answers.in(article.details())))
            .orElseThrow(() -> new UnknownArticleException(String.valueOf(id)));
    corpus.catchUp();
    return corrected;
  }

  /** Takes an article out; says whether there was one. */
  boolean remove(long id) {
    boolean removed = articles.remove(id);
    corpus.catchUp();
    return removed;
  }

  /**
   * Returns the article that is meant by what was sent.
   *
   * @throws org.topoi.core.article.UnreadableDateException when its date is not one
   */
  ArticleDraft draft(ArticleInput input, Provenance provenance) {
    return new ArticleDraft(
        new ArticleDetails(
            input.title(),
            input.source(),
            input.author(),
            language(input),
            PublicationDate.parse(input.date()),
            input.url()),
        input.body(),
        provenance);
  }

  private String language(ArticleInput input) {
    // A text that is too long is refused in a moment; its language need not be found out.
    if (!input.language().isBlank() || input.body().length() > Articles.LONGEST_BODY) {
      return input.language();
    }
    return detector.detect(input.body()).code();
  }
}
