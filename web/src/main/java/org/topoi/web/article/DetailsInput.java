package org.topoi.web.article;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.TreeSet;
import org.topoi.core.article.ArticleDetails;
import org.topoi.core.article.PublicationDate;
import org.topoi.web.corpus.UnreadableParameterException;

/**
 * What is known about an article as it is typed.
 *
 * @param title its title
 * @param source where it appeared
 * @param author who wrote or spoke it
 * @param date when it was published
 * @param language code of its language
 * @param url where it was found
 */
record DetailsInput(
    String title, String source, String author, String date, String language, String url) {

  private static final List<String> NAMES =
      List.of("title", "source", "author", "date", "language", "url");

  static DetailsInput of(ArticleDetails details) {
    return new DetailsInput(
        details.title(),
        details.source(),
        details.author(),
        details.date().iso(),
        details.language(),
        details.url());
  }

  /**
   * Reads a form. A detail that it does not send stays as it is, so that one alone can be
   * corrected.
   *
   * @throws UnreadableParameterException when it sends something else
   */
  static DetailsInput read(MultivaluedMap<String, String> form, ArticleDetails now) {
    for (String name : new TreeSet<>(form.keySet())) {
      if (!NAMES.contains(name)) {
        throw new UnreadableParameterException(
            name, form.getFirst(name), "left out; the form knows " + String.join(", ", NAMES));
      }
    }
    DetailsInput known = of(now);
    return new DetailsInput(
        sent(form, "title", known.title()),
        sent(form, "source", known.source()),
        sent(form, "author", known.author()),
        sent(form, "date", known.date()),
        sent(form, "language", known.language()),
        sent(form, "url", known.url()));
  }

  private static String sent(MultivaluedMap<String, String> form, String name, String now) {
    return form.containsKey(name) ? form.getFirst(name).strip() : now;
  }

  /**
   * Returns the details; throws as {@link PublicationDate#parse} does when the date cannot be read.
   */
  ArticleDetails details() {
    return new ArticleDetails(title, source, author, language, PublicationDate.parse(date), url);
  }
}
