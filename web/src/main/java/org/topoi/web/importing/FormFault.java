package org.topoi.web.importing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.topoi.core.article.Articles;
import org.topoi.core.article.UnusableDetail;
import org.topoi.core.article.UnusableTextException.Reason;
import org.topoi.web.layout.Formats;
import org.topoi.web.problem.ArticleProblems;
import org.topoi.web.problem.Problem;

/**
 * Why a form could not be taken, told beside the field.
 *
 * @param field name of the field; empty when there is no fault
 * @param message what is wrong and what to do
 * @param href the article that has the text already; empty otherwise
 * @param status status of the answer
 */
record FormFault(String field, String message, String href, int status) {

  /** Nothing is wrong. */
  static final FormFault NONE = new FormFault("", "", "", 200);

  private static final int UNPROCESSABLE = 422;
  private static final Pattern SHORT_YEAR =
      Pattern.compile("\\d{1,2}\\s*[./-]\\s*\\d{1,2}\\s*[./-]\\s*(\\d{2})");

  /** Says whether the form was taken. */
  public boolean isNone() {
    return field.isEmpty();
  }

  /** Says whether a field is at fault. */
  public boolean at(String name) {
    return field.equals(name);
  }

  static FormFault unusableText(Reason reason) {
    Problem problem = ArticleProblems.unusableText(reason, "");
    if (reason == Reason.TOO_LONG) {
      return new FormFault(
          "text",
          "The text is longer than the %s characters that one article may have, so it is not sent back here. It is still in the form: go back in the browser, and cut it into several articles."
              .formatted(Formats.count(Articles.LONGEST_BODY)),
          "",
          problem.status());
    }
    return new FormFault("text", problem.detail(), "", UNPROCESSABLE);
  }

  static FormFault unusableDetail(UnusableDetail detail) {
    return new FormFault(
        detail.field().name().toLowerCase(Locale.ROOT),
        ArticleProblems.unusableDetail(detail, "").detail(),
        "",
        UNPROCESSABLE);
  }

  static FormFault unreadableDate(String date) {
    Matcher shortYear = SHORT_YEAR.matcher(date);
    String message =
        shortYear.matches()
            ? "“%1$s”: 19%2$s or 20%2$s? Write the year in full: 2021-06-28, 2021-06 or 2021."
                .formatted(date, shortYear.group(1))
            : ArticleProblems.unreadableDate(date, "").detail();
    return new FormFault("date", message, "", UNPROCESSABLE);
  }

  static FormFault duplicate(long existingId) {
    Problem problem = ArticleProblems.duplicate(existingId, "");
    return new FormFault(
        "text", problem.detail(), ArticleReport.href(existingId), problem.status());
  }
}
