package org.topoi.analysis.theme;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a dictionary file that is neither blank nor a comment.
 *
 * @param number from 1
 * @param keyword first word of a line that starts at its margin; empty in an indented line
 * @param value what follows the keyword, or the whole of an indented line; without surrounding
 *     blanks
 * @param column place of the value in the line, from 1
 */
record DictionaryLine(int number, String keyword, String value, int column) {

  /** Says whether the line is indented, as patterns are. */
  boolean indented() {
    return keyword.isEmpty();
  }

  /** Returns the lines of a text that say something. */
  static List<DictionaryLine> of(String text) {
    List<String> lines = withoutMark(text).lines().toList();
    List<DictionaryLine> said = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
        said.add(of(i + 1, line));
      }
    }
    return said;
  }

  private static DictionaryLine of(int number, String line) {
    int start = 0;
    while (start < line.length() && !Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    String value = line.substring(start).strip();
    return new DictionaryLine(
        number, line.substring(0, start), value, line.length() - value.length() + 1);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
