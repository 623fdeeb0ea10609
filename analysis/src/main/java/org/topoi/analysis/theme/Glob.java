package org.topoi.analysis.theme;

/**
 * A pattern of one token in which {@code *} stands for any characters, also none, and {@code ?} for
 * one code point.
 *
 * <p>Matching takes at most the product of both lengths, whatever the stars: a pattern cannot make
 * it slow.
 */
final class Glob {

  private final int[] pattern;

  Glob(String pattern) {
    this.pattern = pattern.codePoints().toArray();
  }

  /** Says whether the whole of a text matches. */
  boolean matches(String text) {
    int[] points = text.codePoints().toArray();
    int at = 0;
    int star = -1;
    int resume = 0;
    for (int i = 0; i < points.length; ) {
      if (at < pattern.length && pattern[at] == '*') {
        star = at++;
        resume = i;
      } else if (at < pattern.length && (pattern[at] == '?' || pattern[at] == points[i])) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++resume;
      } else {
        return false;
      }
    }
    while (at < pattern.length && pattern[at] == '*') {
      at++;
    }
    return at == pattern.length;
  }
}
