package org.topoi.web.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.topoi.analysis.corpus.DateSpan;
import org.topoi.analysis.corpus.Selection;
import org.topoi.analysis.theme.ThemeDictionary;
import org.topoi.core.article.PublicationDate;
import org.topoi.core.article.UnreadableDateException;

/** The one vocabulary in which a selection is written into an address. */
public final class SelectionParameters {

  /** The names a selection is written with. */
  public static final List<String> NAMES =
      List.of("source", "author", "language", "theme", "from", "to", "date", "q");

  private SelectionParameters() {}

  /** Returns the names of a selection together with those of a page's settings. */
  public static Set<String> with(Set<String> settings) {
    Set<String> names = new TreeSet<>(NAMES);
    names.addAll(settings);
    return names;
  }

  /** Reads a selection. */
  public static Selection read(Parameters parameters, ThemeDictionary dictionary) {
    List<String> themes = parameters.all("theme");
    for (String slug : themes) {
      if (dictionary.theme(slug).isEmpty()) {
        throw new UnreadableParameterException(
            "theme",
            slug,
            "the short name of a theme, as the addresses of the page Themes show them");
      }
    }
    return new Selection(
        parameters.all("source"),
        parameters.all("author"),
        languages(parameters),
        themes,
        dates(parameters),
        undatedOnly(parameters),
        parameters.text("q", ""));
  }

  private static List<String> languages(Parameters parameters) {
    List<String> languages = parameters.all("language");
    for (String language : languages) {
      if (!language.matches("[a-z]{2,3}")) {
        throw new UnreadableParameterException(
            "language", language, "a language code in small letters, such as en or ru");
      }
    }
    return languages;
  }

  private static boolean undatedOnly(Parameters parameters) {
    String date = parameters.text("date", "");
    if (!date.isEmpty() && !date.equals("unknown")) {
      throw new UnreadableParameterException("date", date, "unknown, or left out");
    }
    boolean dated = !parameters.text("from", "").isEmpty() || !parameters.text("to", "").isEmpty();
    if (!date.isEmpty() && dated) {
      throw new UnreadableParameterException(
          "date", date, "left out beside from or to: an undated article lies on no day");
    }
    return !date.isEmpty();
  }

  private static DateSpan dates(Parameters parameters) {
    PublicationDate from = date(parameters, "from");
    PublicationDate to = date(parameters, "to");
    LocalDate first = from.first();
    LocalDate last = to.last();
    if (last.isBefore(first)) {
      throw new UnreadableParameterException(
          "to", parameters.text("to", ""), "no day before from, which is " + from.iso());
    }
    return new DateSpan(first, last);
  }

  private static PublicationDate date(Parameters parameters, String name) {
    String text = parameters.text(name, "");
    try {
      return PublicationDate.parse(text);
    } catch (UnreadableDateException unreadable) {
      throw new UnreadableParameterException(
          name, text, "a day, month or year that exists, written 2021-06-28, 2021-06 or 2021");
    }
  }

  /** Writes a selection as the query of an address. */
  public static Query write(Selection selection) {
    Query query = Query.EMPTY;
    for (String source : selection.sources()) {
      query = query.and("source", source);
    }
    for (String author : selection.authors()) {
      query = query.and("author", author);
    }
    for (String language : selection.languages()) {
      query = query.and("language", language);
    }
    for (String theme : selection.themes()) {
      query = query.and("theme", theme);
    }
    query = query.and(write(selection.dates()));
    return query.and("date", selection.undatedOnly() ? "unknown" : "").and("q", selection.query());
  }

  /** Writes dates as the query of an address. */
  public static Query write(DateSpan dates) {
    return Query.EMPTY
        .and("from", dates.first().equals(LocalDate.MIN) ? "" : dates.first().toString())
        .and("to", dates.last().equals(LocalDate.MAX) ? "" : dates.last().toString());
  }
}
