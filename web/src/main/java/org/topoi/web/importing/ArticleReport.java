package org.topoi.web.importing;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.topoi.core.article.Article;
import org.topoi.core.article.ArticleDetails;

/**
 * An article as it was kept.
 *
 * @param id its number
 * @param href its page
 * @param details what is known about it
 * @param fingerprint SHA-256 of its normalised text in hexadecimal
 */
@RegisterForReflection
@Schema(name = "KeptArticle")
record ArticleReport(long id, String href, Details details, String fingerprint) {

  /**
   * What is known about it; empty where nothing is.
   *
   * @param date as precisely as it is known: 2021-06-28, 2021-06 or 2021
   * @param language code of the language that was given or found out, und when undetermined
   */
  @RegisterForReflection
  @Schema(name = "KeptArticleDetails")
  record Details(
      String title, String source, String author, String date, String language, String url) {}

  static ArticleReport of(Article article) {
    ArticleDetails details = article.details();
    return new ArticleReport(
        article.id(),
        href(article.id()),
        new Details(
            details.title(),
            details.source(),
            details.author(),
            details.date().iso(),
            details.language(),
            details.url()),
        article.fingerprint());
  }

  /** Returns the page of an article. */
  static String href(long id) {
    return "/articles/" + id;
  }
}
