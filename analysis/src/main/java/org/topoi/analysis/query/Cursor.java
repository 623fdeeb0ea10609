package org.topoi.analysis.query;

/** A place in a query that is being read. */
final class Cursor {

  /** Stands for the end of the query where a character is asked for. */
  static final int END = -1;

  private static final String QUOTES = "\"\u201C\u201D\u201E\u201F";

  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Returns the offset of the next character. */
  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** Returns the next code point without taking it. */
  int peek() {
    return atEnd() ? END : text.codePointAt(at);
  }

  /** Returns the UTF-16 unit so many units ahead, or {@link #END}. */
  int ahead(int units) {
    return at + units < text.length() ? text.charAt(at + units) : END;
  }

  /** Takes the next code point. */
  int next() {
    int codePoint = text.codePointAt(at);
    at += Character.charCount(codePoint);
    return codePoint;
  }

  /** Takes a string if it stands here. */
  boolean take(String wanted) {
    boolean found = text.startsWith(wanted, at);
    at += found ? wanted.length() : 0;
    return found;
  }

  void skipBlanks() {
    while (!atEnd() && isBlank(peek())) {
      next();
    }
  }

  /** Takes decimal digits; an empty string where there are none. */
  String digits() {
    int start = at;
    while (!atEnd() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return text.substring(start, at);
  }

  /** Returns what lies between an offset and here. */
  String since(int start) {
    return text.substring(start, at);
  }

  /** Returns what has not been taken yet. */
  String rest() {
    return text.substring(at);
  }

  static boolean isBlank(int character) {
    return character != END
        && (Character.isWhitespace(character) || Character.isSpaceChar(character));
  }

  static boolean isQuote(int character) {
    return character != END && QUOTES.indexOf(character) >= 0;
  }

  /** Returns the refusal of what stands here. */
  MalformedQueryException expected(String what) {
    return expected(at, what);
  }

  /** Returns the refusal of what stands at an offset. */
  MalformedQueryException expected(int offset, String what) {
    return new MalformedQueryException(text, offset + 1, what);
  }
}
