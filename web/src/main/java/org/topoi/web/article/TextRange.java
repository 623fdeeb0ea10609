package org.topoi.web.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.topoi.web.corpus.UnreadableParameterException;

/**
 * A half-open range of a text, in UTF-16 units.
 *
 * @param start offset of the first unit
 * @param end offset behind the last unit
 */
record TextRange(int start, int end) {

  /** No place in a text. */
  static final TextRange NONE = new TextRange(0, 0);

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  /**
   * Reads the place that an address points at, as in {@code 120-134}; an empty value points
   * nowhere.
   *
   * @throws UnreadableParameterException when it is written otherwise, is no place of the text, or
   *     parts a character
   */
  static TextRange read(String parameter, String value, String text) {
    if (value.isEmpty()) {
      return NONE;
    }
    Matcher parts = WRITTEN.matcher(value);
    if (parts.matches()) {
      TextRange range =
          new TextRange(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
      if (range.isPlaceOf(text)) {
        return range;
      }
    }
    throw new UnreadableParameterException(
        parameter,
        value,
        "two offsets in order within the text, at most " + text.length() + ", as in 120-134");
  }

  private boolean isPlaceOf(String text) {
    return start < end && end <= text.length() && !parts(text, start) && !parts(text, end);
  }

  private static boolean parts(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  boolean isEmpty() {
    return start == end;
  }

  /** Says whether the other range lies in this one. */
  boolean holds(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  /** Says whether the two have a unit in common. */
  boolean meets(TextRange other) {
    return start < other.end && other.start < end;
  }

  /** Returns the units of the text. */
  String of(String text) {
    return text.substring(start, end);
  }
}
