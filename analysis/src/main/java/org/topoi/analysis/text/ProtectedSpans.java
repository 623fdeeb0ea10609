package org.topoi.analysis.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The web addresses, e-mail addresses, hashtags and handles of a text, which are no words. */
final class ProtectedSpans {

  /**
   * Addresses may hold letters of other scripts, but Chinese goes on without a blank behind one.
   */
  private static final String ADDRESS_TAIL =
      "[-._~:/?#\\[\\]@!$'()*+,;=%&\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]*"
          + "[/_=\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]";

  /** Each alternative begins where no word goes on, so that a long text is read once only. */
  private static final Pattern NO_WORD =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?:https?|ftp)://"
              + ADDRESS_TAIL
              + "|(?<![A-Za-z0-9._-])www\\."
              + ADDRESS_TAIL
              + "|(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]++@[A-Za-z0-9-]++\\.[A-Za-z0-9.-]*[A-Za-z]"
              + "|(?<![\\p{L}\\p{M}\\p{N}_&/])#[\\p{M}\\p{N}_]*+\\p{L}[\\p{L}\\p{M}\\p{N}_]*+"
              + "|(?<![\\p{L}\\p{M}\\p{N}_.])@[\\p{L}\\p{N}_]++");

  private final int[] starts;
  private final int[] ends;

  private ProtectedSpans(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** Finds the spans of a text; most texts have none and are not searched. */
  static ProtectedSpans in(String text) {
    IntList starts = new IntList();
    IntList ends = new IntList();
    if (mayHoldSpans(text)) {
      Matcher matcher = NO_WORD.matcher(text);
      while (matcher.find()) {
        starts.add(matcher.start());
        ends.add(matcher.end());
      }
    }
    return new ProtectedSpans(starts.toArray(), ends.toArray());
  }

  /**
   * Returns a text with its spans blanked out for the break rules: a run of capital letters is one
   * segment to them and may begin a sentence.
   */
  String mask(String text) {
    if (starts.length == 0) {
      return text;
    }
    char[] masked = text.toCharArray();
    for (int i = 0; i < starts.length; i++) {
      Arrays.fill(masked, starts[i], ends[i], 'X');
    }
    return new String(masked);
  }

  /** Says whether the character at an offset belongs to a span. */
  boolean contain(int offset) {
    if (starts.length == 0) {
      return false;
    }
    int found = Arrays.binarySearch(starts, offset);
    int before = found >= 0 ? found : -found - 2;
    return before >= 0 && offset < ends[before];
  }

  private static boolean mayHoldSpans(String text) {
    return text.indexOf('@') >= 0
        || text.indexOf('#') >= 0
        || text.contains("://")
        || text.contains("www.");
  }
}
