package org.topoi.web.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every kind of problem a user can meet; each has a page of its own. */
public enum ProblemType {
  UNKNOWN_PARAMETER(
      400,
      "Unknown parameter",
      "The address holds a parameter that the page does not know. Topoi never ignores one in silence, since the figures"
          + " would then be those of another question. Check its spelling; the problem lists the names that the page knows."),
  UNREADABLE_PARAMETER(
      400,
      "Unreadable parameter",
      "A parameter has a value that cannot be read: a number that is none or out of range, a word that is not one of the"
          + " choices, a date that does not exist. The problem names the parameter, its value and what it should be."),
  UNREADABLE_QUERY(
      400,
      "Unreadable query",
      "The text that was searched for cannot be read as a query. A query is words, “phrases in quotes” and wildcards"
          + " (* for any letters, ? for one letter), at most 50 words."),
  UNREADABLE_DATE(
      400,
      "Unreadable date",
      "A date is written as 2021-06-28, 2021-06 or 2021, and the day has to exist. When the date of an article is not"
          + " known, leave it empty: it is then kept as undated and never guessed."),
  UNREADABLE_JSON(
      400,
      "Unreadable JSON",
      "The request should hold JSON and does not, or it holds a member that is not known or of another type. The problem"
          + " says where the reader stopped."),
  CROSS_SITE_REQUEST(
      403,
      "Request from another site",
      "Topoi takes changes only from its own pages and from programs, not from a form on another web site."),
  NOT_FOUND(
      404,
      "Page not found",
      "There is no page at this address. The navigation leads to every page there is."),
  UNKNOWN_ARTICLE(
      404,
      "Unknown article",
      "There is no article with this number. It may have been removed; the numbers of removed articles are never used again."),
  UNKNOWN_THEME(
      404,
      "Unknown theme",
      "The dictionary has no theme with this name. The page Themes lists all there are."),
  UNREADABLE_TERM(
      400,
      "Unreadable term",
      "A term is one to five words separated by single spaces, at most 200 characters."),
  METHOD_NOT_ALLOWED(
      405,
      "Not possible here",
      "The address exists, but not for this kind of request: pages are read with GET, changes are made under /api/ or by"
          + " the forms of the pages."),
  NOT_ACCEPTABLE(
      406,
      "No such format",
      "The page cannot be had in the format that was asked for. Pages are HTML, their twins JSON (.json) and CSV (.csv)."),
  DUPLICATE_ARTICLE(
      409,
      "Article is there already",
      "An article with the same text is in the corpus already. Counting it twice would change every figure, so it was not"
          + " taken in again. Differences in line breaks, spaces, letter case, quotes and dashes do not make another text."),
  TEXT_TOO_LONG(
      413,
      "Text too long",
      "The text is longer than one article may be (2,000,000 characters, about 300,000 words). Cut it into articles, or"
          + " send them one by one."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "Unknown kind of content",
      "The address takes JSON (application/json) or lines of JSON (application/x-ndjson)."),
  EMPTY_TEXT(
      422,
      "No text",
      "The text holds no letter or digit, so there is nothing to count. Paste the words of an article."),
  NOT_TEXT(
      422,
      "Not a text",
      "What was sent is binary data and not text: a PDF, a picture or a packed file, perhaps. Open it in its program and"
          + " copy the words."),
  UNUSABLE_DETAIL(
      422,
      "Detail cannot be kept",
      "A title, name or address is longer than can be kept, or is not written as it has to be. The problem says which and"
          + " how it should be."),
  EMPTY_CORPUS(
      422,
      "Nothing left to compare with",
      "One of the two selections that should be compared holds no word, so that there is nothing to compare. The rest of the"
          + " corpus is empty when the target is the whole of it. Choose another target or another reference."),
  EQUAL_SELECTIONS(
      422,
      "Twice the same selection",
      "Target and reference hold exactly the same articles, whatever their addresses say, so that nothing can differ. Choose"
          + " another reference, or compare the target with the rest of the corpus."),
  PERIODS_TOO_MANY(
      422,
      "Too many periods",
      "The articles of the selection lie so far apart that a trend would have thousands of empty periods; most often one"
          + " article has a wrong year. Choose longer periods, or narrow the selection by dates."),
  MALFORMED_QUERY(
      422,
      "Query cannot be read",
      "The query of a concordance is not written in the query language, or asks for more than is possible. The problem names"
          + " the column where reading ended and says what was expected there. The page Methods explains the language."),
  TOO_MANY_LINES(
      422,
      "Too many lines to sort",
      "The lines of a concordance can be sorted up to 1,000,000 of them. In the order of articles there is no such limit; a"
          + " sample or a narrower selection has fewer lines."),
  INTERNAL(
      500,
      "Something went wrong here",
      "Topoi has met a fault of its own. Nothing that was stored is lost. The number of the incident stands in the log,"
          + " beside what happened.");

  private final int status;
  private final String title;
  private final String explanation;

  ProblemType(int status, String title, String explanation) {
    this.status = status;
    this.title = title;
    this.explanation = explanation;
  }

  /** Returns the HTTP status with which it is told. */
  public int status() {
    return status;
  }

  /** Returns what it is called. */
  public String title() {
    return title;
  }

  /** Returns what it means and what to do, a paragraph for a person. */
  public String explanation() {
    return explanation;
  }

  /** Returns its name in addresses. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the type with this name. */
  public static Optional<ProblemType> of(String slug) {
    return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
  }
}
