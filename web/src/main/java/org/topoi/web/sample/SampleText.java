package org.topoi.web.sample;

import java.util.Map;
import java.util.TreeMap;
import org.topoi.core.article.ArticleDetails;
import org.topoi.core.article.ArticleDraft;
import org.topoi.core.article.Provenance;
import org.topoi.core.article.PublicationDate;

/**
 * Reads a file of the sample corpus: header lines as in {@code title: …}, a blank line, the text.
 */
final class SampleText {

  private SampleText() {}

  /**
   * Returns the article that a file holds.
   *
   * @param file its name, for the message
   * @param content its content
   */
  static ArticleDraft read(String file, String content) {
    String[] parts = content.replace("\r\n", "\n").split("\n\n", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException(
          file + " must hold header lines, a blank line and a text, but has no blank line");
    }
    Map<String, String> header = header(file, parts[0]);
    return new ArticleDraft(
        new ArticleDetails(
            value(file, header, "title"),
            value(file, header, "source"),
            value(file, header, "author"),
            value(file, header, "language"),
            PublicationDate.parse(value(file, header, "date")),
            ""),
        parts[1],
        Provenance.SAMPLE);
  }

  private static Map<String, String> header(String file, String lines) {
    Map<String, String> header = new TreeMap<>();
    for (String line : lines.split("\n")) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException(
            file + " must begin with header lines, but has '" + line + "'");
      }
      header.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
    return header;
  }

  private static String value(String file, Map<String, String> header, String name) {
    String value = header.get(name);
    if (value == null) {
      throw new IllegalArgumentException(
          file + " must have a header line '" + name + "', but has none");
    }
    return value;
  }
}
