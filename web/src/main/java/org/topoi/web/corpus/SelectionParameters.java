package org.topoi.web.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /**
   * Stands before a name of a selection whose articles are left out: {@code not.source=TASS}. It
   * can be repeated, since what is left out may itself leave something out.
   */
  public static final String NOT = "not.";

  /** One of the two selections of a comparison, how often something is left out, and a name. */
  private static final Pattern LEAVING_OUT =
      Pattern.compile("([ab]\\.)?(?:not\\.){1,4}(" + String.join("|", NAMES) + ")");

  private SelectionParameters() {}

  /** Returns the name that a page knows a parameter by: it knows what it can leave out. */
  static String known(String name) {
    Matcher matcher = LEAVING_OUT.matcher(name);
    return matcher.matches()
        ? Objects.requireNonNullElse(matcher.group(1), "") + matcher.group(2)
        : name;
  }

  /** Says whether a parameter is part of the selection of a page. */
  public static boolean isName(String name) {
    return NAMES.contains(known(name));
  }

  /** Returns the names of a selection together with those of a page's settings. */
  public static Set<String> with(Set<String> settings) {
    Set<String> names = new TreeSet<>(NAMES);
    names.addAll(settings);
    return names;
  }

  /** Reads a selection. */
  public static Selection read(Parameters parameters, ThemeDictionary dictionary) {
    return read(parameters, dictionary, "");
  }

  /**
   * Reads a selection whose names stand behind a prefix.
   *
   * @param prefix as in {@code a.source}; empty for none
   */
  public static Selection read(Parameters parameters, ThemeDictionary dictionary, String prefix) {
    List<String> themes = parameters.all(prefix + "theme");
    for (String slug : themes) {
      if (dictionary.theme(slug).isEmpty()) {
        throw new UnreadableParameterException(
            prefix + "theme",
            slug,
            "the short name of a theme, as the addresses of the page Themes show them");
      }
    }
    return new Selection(
        parameters.all(prefix + "source"),
        parameters.all(prefix + "author"),
        languages(parameters, prefix),
        themes,
        dates(parameters, prefix),
        undatedOnly(parameters, prefix),
        parameters.text(prefix + "q", ""),
        isGiven(parameters, prefix + NOT)
            ? List.of(read(parameters, dictionary, prefix + NOT))
            : List.of());
  }

  /** Says whether any name with a prefix has a value. */
  static boolean isGiven(Parameters parameters, String prefix) {
    return parameters.values().keySet().stream().anyMatch(name -> name.startsWith(prefix));
  }

  private static List<String> languages(Parameters parameters, String prefix) {
    List<String> languages = parameters.all(prefix + "language");
    for (String language : languages) {
      if (!language.matches("[a-z]{2,3}")) {
        throw new UnreadableParameterException(
            prefix + "language", language, "a language code in small letters, such as en or ru");
      }
    }
    return languages;
  }

  private static boolean undatedOnly(Parameters parameters, String prefix) {
    String date = parameters.text(prefix + "date", "");
    if (!date.isEmpty() && !date.equals("unknown")) {
      throw new UnreadableParameterException(prefix + "date", date, "unknown, or left out");
    }
    boolean dated =
        !parameters.text(prefix + "from", "").isEmpty()
            || !parameters.text(prefix + "to", "").isEmpty();
    if (!date.isEmpty() && dated) {
      throw new UnreadableParameterException(
          prefix + "date", date, "left out beside from or to: an undated article lies on no day");
    }
    return !date.isEmpty();
  }

  private static DateSpan dates(Parameters parameters, String prefix) {
    PublicationDate from = date(parameters, prefix + "from");
    PublicationDate to = date(parameters, prefix + "to");
    LocalDate first = from.first();
    LocalDate last = to.last();
    if (last.isBefore(first)) {
      throw new UnreadableParameterException(
          prefix + "to",
          parameters.text(prefix + "to", ""),
          "no day before from, which is " + from.iso());
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
    query = query.and("date", selection.undatedOnly() ? "unknown" : "").and("q", selection.query());
    for (Selection out : selection.except()) {
      query = query.and(write(out).prefixed(NOT));
    }
    return query;
  }

  /** Writes dates as the query of an address. */
  public static Query write(DateSpan dates) {
    return Query.EMPTY
        .and("from", dates.first().equals(LocalDate.MIN) ? "" : dates.first().toString())
        .and("to", dates.last().equals(LocalDate.MAX) ? "" : dates.last().toString());
  }
}
