package org.topoi.core.article;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings a text into the one form in which it is kept. Cleaning a clean text changes nothing. */
public final class TextCleaning {

  static final char REPLACEMENT = '\uFFFD';

  /** Above this share of characters that text does not have, a text is taken for binary data. */
  private static final double MOST_FOREIGN = 0.05;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char NARROW_NO_BREAK_SPACE = '\u202F';
  private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\t\n]+");

  private TextCleaning() {}

  /**
   * Returns the text as it is kept: NFC; every line break a line feed; without byte order marks,
   * soft hyphens and control characters; narrow no-break spaces as spaces; lone surrogates as
   * U+FFFD; without blanks at the end of a line or around the text; at most one blank line between
   * two paragraphs. Tabs, other spaces and paragraphs are kept.
   */
  public static String clean(String text) {
    return layOut(Normalizer.normalize(plain(text), Normalizer.Form.NFC));
  }

  /**
   * Refuses binary data. One stray NUL or a few odd bytes are cleaned away; many, or NUL among
   * others, are no text. Cleaning takes away what this looks for, so a text is asked first.
   *
   * @throws UnusableTextException when it is not text
   */
  public static void requireText(String raw) {
    int nulls = 0;
    int controls = 0;
    int damaged = 0;
    for (int i = 0; i < raw.length(); i++) {
      char unit = raw.charAt(i);
      if (unit == 0) {
        nulls++;
      } else if (isForeignControl(unit)) {
        controls++;
      } else if (unit == REPLACEMENT || isLoneSurrogate(raw, i)) {
        damaged++;
      }
    }
    boolean mixed = nulls > 0 && controls > 0;
    if (mixed || nulls + controls + damaged > MOST_FOREIGN * raw.length()) {
      throw new UnusableTextException(UnusableTextException.Reason.NOT_TEXT);
    }
  }

  /** Returns a title or a name as it is kept: cleaned, on one line, one space between words. */
  static String line(String text) {
    return BLANKS.matcher(clean(text)).replaceAll(" ");
  }

  /** Says whether a unit is a control character that does not lay text out. */
  static boolean isForeignControl(char unit) {
    return Character.isISOControl(unit) && unit != '\t' && !isLineBreak(unit);
  }

  /** Says whether the unit at an index is half of a surrogate pair without the other half. */
  static boolean isLoneSurrogate(String text, int index) {
    char unit = text.charAt(index);
    if (Character.isHighSurrogate(unit)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(unit)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit >= ' ' && unit < 0x7F) {
        plain.append(unit);
      } else if (!isDropped(text, i)) {
        plain.append(replaced(text, i));
      }
    }
    return plain.toString();
  }

  private static boolean isDropped(String text, int index) {
    char unit = text.charAt(index);
    boolean halfBreak = unit == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
    return halfBreak || unit == BYTE_ORDER_MARK || unit == SOFT_HYPHEN || isForeignControl(unit);
  }

  private static char replaced(String text, int index) {
    char unit = text.charAt(index);
    if (isLineBreak(unit)) {
      return '\n';
    }
    if (unit == NARROW_NO_BREAK_SPACE) {
      return ' ';
    }
    return isLoneSurrogate(text, index) ? REPLACEMENT : unit;
  }

  /** The line breaks of Unicode: LF, VT, FF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. */
  private static boolean isLineBreak(char unit) {
    return (unit >= '\n' && unit <= '\r') || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
  }

  private static String layOut(String text) {
    StringBuilder laidOut = new StringBuilder(text.length());
    int blankLines = 0;
    for (String line : text.split("\n", -1)) {
      int end = endOf(line);
      if (end == 0) {
        blankLines++;
        continue;
      }
      if (!laidOut.isEmpty()) {
        laidOut.append(blankLines > 0 ? "\n\n" : "\n");
      }
      laidOut.append(line, laidOut.isEmpty() ? startOf(line) : 0, end);
      blankLines = 0;
    }
    return laidOut.toString();
  }

  private static int startOf(String line) {
    int start = 0;
    while (isBlank(line.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int endOf(String line) {
    int end = line.length();
    while (end > 0 && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(char unit) {
    return unit == '\t' || Character.getType(unit) == Character.SPACE_SEPARATOR;
  }
}
