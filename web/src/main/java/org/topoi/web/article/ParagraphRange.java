package org.topoi.web.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph by its place in the text. The paragraphs of a text and the breaks behind them, put
 * together in order, are the text.
 *
 * @param range the paragraph, without the blank lines around it
 * @param breakEnd offset behind the blank lines that follow it
 */
record ParagraphRange(TextRange range, int breakEnd) {

  /** Returns the paragraphs of a text: what stands between blank lines. */
  static List<ParagraphRange> of(String text) {
    List<ParagraphRange> paragraphs = new ArrayList<>();
    int start = 0;
    int lineEnd = text.indexOf('\n');
    while (lineEnd >= 0) {
      int next = endOfBlankLines(text, lineEnd);
      if (next > lineEnd + 1) {
        paragraphs.add(new ParagraphRange(new TextRange(start, lineEnd), next));
        start = next;
      }
      lineEnd = text.indexOf('\n', next);
    }
    if (start < text.length()) {
      paragraphs.add(new ParagraphRange(new TextRange(start, text.length()), text.length()));
    }
    return paragraphs;
  }

  /**
   * Returns the offset behind the last of the line ends between which nothing but blanks stands.
   */
  private static int endOfBlankLines(String text, int lineEnd) {
    int behind = lineEnd + 1;
    for (int i = behind; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        behind = i + 1;
      }
    }
    return behind;
  }
}
