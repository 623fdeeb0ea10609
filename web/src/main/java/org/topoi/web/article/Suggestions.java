package org.topoi.web.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.topoi.analysis.corpus.DateSpan;
import org.topoi.core.article.ArticleDetails;
import org.topoi.core.article.PublicationDate;
import org.topoi.core.article.UnreadableDateException;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.Query;
import org.topoi.web.corpus.UnreadableParameterException;
import org.topoi.web.corpus.View;
import org.topoi.web.layout.Formats;

/**
 * Details that are not certain, with the words on which they rest.
 *
 * @param because why they may be so; empty when nobody said
 * @param list the suggestions; those that the record follows already are left out
 */
record Suggestions(String because, List<Suggestion> list) {

  private static final int LONGEST_BECAUSE = 500;

  Suggestions {
    list = List.copyOf(list);
  }

  /**
   * Reads the suggestions of an address.
   *
   * @throws UnreadableParameterException when one could not be kept as it is
   */
  static Suggestions of(View view, ArticleDetails details) {
    Parameters parameters = view.parameters();
    String because = parameters.text("suggest-because", "");
    check("suggest-because", because, LONGEST_BECAUSE);
    List<Suggestion> list = new ArrayList<>();
    String title = parameters.text("suggest-title", "");
    check("suggest-title", title, ArticleDetails.LONGEST_TITLE);
    add(list, view, "title", title, "“" + title + "”", details.title());
    String source = parameters.text("suggest-source", "");
    check("suggest-source", source, ArticleDetails.LONGEST_NAME);
    add(list, view, "source", source, source, details.source());
    PublicationDate date = date(parameters);
    add(list, view, "date", date.iso(), written(date), details.date().iso());
    return new Suggestions(because, list);
  }

  private static void add(
      List<Suggestion> list, View view, String field, String value, String label, String now) {
    if (!value.isEmpty() && !value.equals(now)) {
      Query rest = view.fullQuery().without("suggest-" + field);
      list.add(new Suggestion(field, value, label, rest.on(view.path() + "/details")));
    }
  }

  private static PublicationDate date(Parameters parameters) {
    String text = parameters.text("suggest-date", "");
    try {
      return PublicationDate.parse(text);
    } catch (UnreadableDateException unreadable) {
      throw new UnreadableParameterException(
          "suggest-date",
          text,
          "a day, month or year that exists, written 2021-06-28, 2021-06 or 2021");
    }
  }

  private static String written(PublicationDate date) {
    LocalDate last = date.last();
    return Formats.date(new DateSpan(date.first(), last));
  }

  private static void check(String name, String value, int longest) {
    if (value.length() > longest) {
      throw new UnreadableParameterException(
          name, value.substring(0, 40) + "…", "at most " + longest + " characters long");
    }
  }
}
