package org.topoi.web.article;

import java.util.Locale;
import org.topoi.core.article.UnreadableDateException;
import org.topoi.core.article.UnusableDetail;
import org.topoi.core.article.UnusableDetail.Field;
import org.topoi.web.layout.Formats;

/**
 * What is wrong with a detail that was typed.
 *
 * @param field name of the detail; empty when nothing is wrong
 * @param message what is wrong and how it should be
 */
record DetailsError(String field, String message) {

  static final DetailsError NONE = new DetailsError("", "");

  static DetailsError of(UnreadableDateException unreadable) {
    return new DetailsError(
        "date",
        "“%s” is not a date. Write a day, month or year that exists, or leave it empty."
            .formatted(unreadable.text()));
  }

  static DetailsError of(UnusableDetail detail) {
    String message =
        switch (detail.reason()) {
          case TOO_LONG ->
              "It has %s characters; at most %s can be kept."
                  .formatted(Formats.count(detail.length()), Formats.count(detail.limit()));
          case NOT_A_LANGUAGE_CODE ->
              "Write a code of ISO 639 with two or three letters, such as en.";
          case NOT_A_WEB_ADDRESS -> "Write a full address that begins with http:// or https://.";
        };
    return new DetailsError(name(detail.field()), message);
  }

  private static String name(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  /** Returns what is wrong with a field; empty when nothing is. */
  String of(String name) {
    return name.equals(field) ? message : "";
  }
}
