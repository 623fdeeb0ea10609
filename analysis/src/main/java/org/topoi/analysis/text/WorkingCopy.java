package org.topoi.analysis.text;

/**
 * A copy of a text, as long as the text and with each character at its offset, in which the break
 * rules see what we want them to see: one apostrophe, blanks for line ends inside a paragraph, no
 * web addresses.
 */
final class WorkingCopy {

  private final String text;
  private final int[] paragraphEnds;
  private final ProtectedSpans spans;

  private WorkingCopy(String text, int[] paragraphEnds, ProtectedSpans spans) {
    this.text = text;
    this.paragraphEnds = paragraphEnds;
    this.spans = spans;
  }

  static WorkingCopy of(String text) {
    char[] copy = text.toCharArray();
    IntList paragraphEnds = new IntList();
    int i = 0;
    while (i < copy.length) {
      char character = copy[i];
      if (character == '\n' || character == '\r') {
        i = readLineEnds(copy, i, paragraphEnds);
      } else {
        if (character == '\u2029') {
          paragraphEnds.add(i);
        }
        copy[i++] = seenByRules(character);
      }
    }
    String seen = new String(copy);
    ProtectedSpans spans = ProtectedSpans.in(seen);
    return new WorkingCopy(spans.mask(seen), paragraphEnds.toArray(), spans);
  }

  String text() {
    return text;
  }

  /** Returns the offsets at which a paragraph ends, ascending. */
  int paragraphEnd(int index) {
    return paragraphEnds[index];
  }

  int paragraphEndCount() {
    return paragraphEnds.length;
  }

  /** Says whether the character at an offset belongs to an address, hashtag or handle. */
  boolean isProtected(int offset) {
    return spans.contain(offset);
  }

  /**
   * Reads white space that begins with a line end: one line end is a blank, a blank line ends the
   * paragraph.
   */
  private static int readLineEnds(char[] copy, int from, IntList paragraphEnds) {
    int lineEnds = 0;
    int to = from;
    while (to < copy.length && isBlank(copy[to])) {
      boolean secondHalf = copy[to] == '\n' && to > from && copy[to - 1] == '\r';
      if ((copy[to] == '\n' || copy[to] == '\r') && !secondHalf) {
        lineEnds++;
      }
      to++;
    }
    if (lineEnds > 1) {
      paragraphEnds.add(from);
      return to;
    }
    for (int i = from; i < to; i++) {
      copy[i] = ' ';
    }
    return to;
  }

  private static boolean isBlank(char character) {
    return character == ' '
        || character == '\n'
        || character == '\r'
        || character == '\t'
        || character == '\u00A0'
        || character == '\u202F'
        || character == '\u3000';
  }

  /**
   * The narrow no-break space would join two words; the look-alikes of the apostrophe would part
   * one.
   */
  private static char seenByRules(char character) {
    return switch (character) {
      case '\u202F' -> ' ';
      case '\u2019', '\u02BC', '\uFF07', '`', '\u00B4' -> '\'';
      default -> character;
    };
  }
}
