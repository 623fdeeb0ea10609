package org.topoi.web.article;

import java.util.List;
import org.topoi.core.article.ArticleDetails;
import org.topoi.web.corpus.Query;
import org.topoi.web.corpus.View;

/**
 * The form that corrects what is known about an article.
 *
 * @param action where it is sent
 * @param fields its fields
 * @param removalHref the page that takes the article out
 */
record DetailsForm(String action, List<Field> fields, String removalHref) {

  DetailsForm {
    fields = List.copyOf(fields);
  }

  /**
   * A field.
   *
   * @param name under which it is sent
   * @param label what it holds
   * @param value what it holds now
   * @param hint how it is written; may be empty
   * @param error what is wrong with its value; empty when nothing is
   */
  record Field(String name, String label, String value, String hint, String error) {}

  /** Says whether a field has a value that cannot be kept. */
  public boolean refused() {
    return fields.stream().anyMatch(field -> !field.error().isEmpty());
  }

  /** Returns the form with what the record says. */
  static DetailsForm of(View view, ArticleDetails details) {
    return of(view, DetailsInput.of(details), DetailsError.NONE);
  }

  /** Returns the form with what was typed and what is wrong with it. */
  static DetailsForm of(View view, DetailsInput typed, DetailsError error) {
    Query selection = view.query();
    return new DetailsForm(
        selection.on(view.path() + "/details"),
        List.of(
            new Field("title", "Title", typed.title(), "", error.of("title")),
            new Field("source", "Source", typed.source(), "", error.of("source")),
            new Field("author", "Author or speaker", typed.author(), "", error.of("author")),
            new Field(
                "date",
                "Date",
                typed.date(),
                "2021-06-28, 2021-06 or 2021; empty when it is not known",
                error.of("date")),
            new Field(
                "language",
                "Language",
                typed.language(),
                "A code such as en or ru; und when it is not known",
                error.of("language")),
            new Field("url", "Address", typed.url(), "Where it was found", error.of("url"))),
        selection.on(view.path() + "/removal"));
  }
}
