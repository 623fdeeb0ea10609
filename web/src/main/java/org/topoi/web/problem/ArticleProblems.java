package org.topoi.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.topoi.core.article.Articles;
import org.topoi.core.article.UnusableDetail;
import org.topoi.core.article.UnusableTextException;
import org.topoi.web.layout.Formats;

/**
 * The problems that an article can meet on its way in, in the same words wherever it comes from:
 * the form, the API or one line of many.
 */
public final class ArticleProblems {

  private static final int LONGEST_VALUE = 100;

  private ArticleProblems() {}

  /** Tells that the text is that of another article. */
  public static Problem duplicate(long existingId, String instance) {
    return new Problem(
        ProblemType.DUPLICATE_ARTICLE,
        "The text is that of article %d already; it was not taken in again.".formatted(existingId),
        instance,
        Map.of("articleId", existingId, "article", "/articles/" + existingId));
  }

  /** Tells that a text cannot become an article. */
  public static Problem unusableText(UnusableTextException.Reason reason, String instance) {
    return switch (reason) {
      case EMPTY ->
          new Problem(
              ProblemType.EMPTY_TEXT,
              "There is no text to read. Paste the words of an article.",
              instance,
              Map.of());
      case TOO_LONG ->
          new Problem(
              ProblemType.TEXT_TOO_LONG,
              "The text is longer than the %s characters that one article may have. Cut it into several articles."
                  .formatted(Formats.count(Articles.LONGEST_BODY)),
              instance,
              Map.of("limit", Articles.LONGEST_BODY));
      case NOT_TEXT ->
          new Problem(
              ProblemType.NOT_TEXT,
              "This is binary data and not text. Open the file in its program and copy the words.",
              instance,
              Map.of());
    };
  }

  /** Tells that a title, name, language or address cannot be kept. */
  public static Problem unusableDetail(UnusableDetail detail, String instance) {
    String field = detail.field().name().toLowerCase(Locale.ROOT);
    Map<String, Object> members = new TreeMap<>(Map.of("field", field));
    if (detail.reason() == UnusableDetail.Reason.TOO_LONG) {
      members.put("limit", detail.limit());
      members.put("length", detail.length());
    }
    return new Problem(ProblemType.UNUSABLE_DETAIL, sentence(detail), instance, members);
  }

  private static String sentence(UnusableDetail detail) {
    return switch (detail.reason()) {
      case TOO_LONG ->
          "The %s has %s characters; at most %s can be kept. Shorten it: Topoi does not cut it in silence."
              .formatted(
                  name(detail.field()),
                  Formats.count(detail.length()),
                  Formats.count(detail.limit()));
      case NOT_A_LANGUAGE_CODE ->
          "The language is no code of ISO 639. Write en for English, ru for Russian, or leave it empty.";
      case NOT_A_WEB_ADDRESS ->
          "The address is not a full web address. It begins with https:// or http:// and holds no blanks.";
    };
  }

  private static String name(UnusableDetail.Field field) {
    return switch (field) {
      case TITLE -> "title";
      case SOURCE -> "source";
      case AUTHOR -> "author";
      case LANGUAGE -> "language";
      case URL -> "address";
    };
  }

  /** Tells that a date is not one. */
  public static Problem unreadableDate(String date, String instance) {
    return new Problem(
        ProblemType.UNREADABLE_DATE,
        "“%s” is not a date. Write a day, month or year that exists: 2021-06-28, 2021-06 or 2021. Leave it empty when it is not known."
            .formatted(shortened(date)),
        instance,
        Map.of("date", shortened(date)));
  }

  /** Tells where JSON stops being readable. */
  public static Problem unreadableJson(JsonProcessingException e, String instance) {
    Map<String, Object> members = new TreeMap<>();
    if (e.getLocation() != null) {
      members.put("line", e.getLocation().getLineNr());
      members.put("column", e.getLocation().getColumnNr());
    }
    return new Problem(ProblemType.UNREADABLE_JSON, sentence(e), instance, members);
  }

  private static String sentence(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "There is no member “%s”. The members are: %s."
          .formatted(
              shortened(unknown.getPropertyName()),
              unknown.getKnownPropertyIds().stream()
                  .map(String::valueOf)
                  .collect(Collectors.joining(", ")));
    }
    if (e instanceof MismatchedInputException mismatched) {
      String member = member(mismatched.getPath());
      return member.isEmpty()
          ? "The content must be one JSON object, written in braces."
          : "The member “%s” must be a text, written in double quotes."
              .formatted(shortened(member));
    }
    return "The JSON cannot be read: %s.".formatted(e.getOriginalMessage());
  }

  private static String member(List<JsonMappingException.Reference> path) {
    String name = path.isEmpty() ? null : path.get(path.size() - 1).getFieldName();
    return name == null ? "" : name;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
  }
}
