package org.topoi.core.article;

import java.util.Locale;
import java.util.regex.Pattern;
import org.topoi.core.article.UnusableDetail.Field;
import org.topoi.core.article.UnusableDetail.Reason;

/** Brings the details of an article into the form in which they are kept. */
final class DetailsCleaning {

  private static final int LONGEST_LANGUAGE = 3;

  /** A host without user name, then anything without blanks, angle brackets and double quotes. */
  private static final Pattern WEB_ADDRESS =
      Pattern.compile("(?i)https?://[^\\s\\p{Zs}/?#@\"<>\\\\]+([/?#][^\\s\\p{Zs}\"<>]*)?");

  private DetailsCleaning() {}

  /**
   * Returns the details with each value on one line, without control characters, and the language
   * set.
   *
   * @throws UnusableDetailException when one of them is too long, not a language code or not a web
   *     address
   */
  static ArticleDetails clean(ArticleDetails details) {
    return new ArticleDetails(
        line(Field.TITLE, details.title(), ArticleDetails.LONGEST_TITLE),
        line(Field.SOURCE, details.source(), ArticleDetails.LONGEST_NAME),
        line(Field.AUTHOR, details.author(), ArticleDetails.LONGEST_NAME),
        language(details.language()),
        details.date(),
        url(details.url()));
  }

  private static String line(Field field, String value, int limit) {
    String line = TextCleaning.line(value);
    if (line.length() > limit) {
      throw refused(field, Reason.TOO_LONG, limit, line);
    }
    return line;
  }

  private static String language(String value) {
    String code = TextCleaning.line(value).toLowerCase(Locale.ROOT);
    return LanguageCodes.kept(code)
        .orElseThrow(
            () -> refused(Field.LANGUAGE, Reason.NOT_A_LANGUAGE_CODE, LONGEST_LANGUAGE, code));
  }

  private static String url(String value) {
    String address = line(Field.URL, value, ArticleDetails.LONGEST_URL);
    if (!address.isEmpty() && !WEB_ADDRESS.matcher(address).matches()) {
      throw refused(Field.URL, Reason.NOT_A_WEB_ADDRESS, ArticleDetails.LONGEST_URL, address);
    }
    return address;
  }

  private static UnusableDetailException refused(
      Field field, Reason reason, int limit, String value) {
    return new UnusableDetailException(new UnusableDetail(field, reason, limit, value.length()));
  }
}
