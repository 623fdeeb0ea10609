package org.topoi.analysis.text;

import com.ibm.icu.text.Normalizer2;

/** Makes a text fit to be stored, so that equal texts are equal strings wherever they came from. */
public final class Normalization {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private Normalization() {}

  /**
   * Returns a text as it is stored: NFC; line ends and page breaks are LF; no byte-order marks,
   * soft hyphens or control characters except LF and TAB; the narrow no-break space is a space;
   * half a surrogate pair is U+FFFD; no blanks at the ends of lines, at most one blank line in a
   * row, no white space around the whole. Cleaning a clean text changes nothing.
   */
  public static String clean(String text) {
    return tidyLines(NFC.normalize(withoutStrayCharacters(text)));
  }

  private static String withoutStrayCharacters(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '\r' -> kept.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
        // To drop a page break or a foreign line end would join two words.
        case '\f', '\u000B', '\u0085', '\u2028' -> kept.append('\n');
        case '\u2029' -> kept.append("\n\n");
        case '\u202F' -> kept.append(' ');
        case '\uFEFF', '\u00AD' -> {}
        default -> appendUnlessControl(kept, text, i);
      }
    }
    return kept.toString();
  }

  private static void appendUnlessControl(StringBuilder kept, String text, int at) {
    char character = text.charAt(at);
    if (Character.isSurrogate(character) && !isHalfOfPair(text, at)) {
      kept.append('\uFFFD');
    } else if (character == '\n' || character == '\t' || !Character.isISOControl(character)) {
      kept.append(character);
    }
  }

  private static boolean isHalfOfPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  private static String tidyLines(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    int lineEnds = 0;
    int start = 0;
    while (start <= text.length()) {
      int lineEnd = text.indexOf('\n', start);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      int last = endWithoutBlanks(text, start, end);
      if (last > start) {
        tidy.append("\n".repeat(tidy.isEmpty() ? 0 : Math.min(lineEnds, 2)));
        tidy.append(text, start, last);
        lineEnds = 0;
      }
      lineEnds++;
      start = end + 1;
    }
    return stripped(tidy.toString());
  }

  private static int endWithoutBlanks(String text, int start, int end) {
    int last = end;
    while (last > start && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static String stripped(String text) {
    int first = 0;
    while (first < text.length() && isBlank(text.charAt(first))) {
      first++;
    }
    return text.substring(first);
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
