package org.topoi.analysis.corpus;

/**
 * A word with wildcards: {@code *} stands for any characters or none, {@code ?} for exactly one.
 */
final class Glob {

  private final int[] pattern;
  private final String beginning;

  private Glob(int[] pattern, String beginning) {
    this.pattern = pattern;
    this.beginning = beginning;
  }

  static Glob of(String pattern) {
    return new Glob(pattern.codePoints().toArray(), pattern.replaceFirst("[*?].*", ""));
  }

  static boolean isIn(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  /** Says whether the whole word matches. */
  boolean matches(String word) {
    // Few words of a lexicon even begin as the pattern does.
    return word.startsWith(beginning) && matches(word.codePoints().toArray());
  }

  private boolean matches(int[] text) {
    int at = 0;
    int next = 0;
    int star = -1;
    int resume = 0;
    while (at < text.length) {
      if (next < pattern.length && pattern[next] == '*') {
        star = next++;
        resume = at;
      } else if (next < pattern.length && (pattern[next] == '?' || pattern[next] == text[at])) {
        next++;
        at++;
      } else if (star >= 0) {
        // The last star takes one character more, and the rest is tried again.
        next = star + 1;
        at = ++resume;
      } else {
        return false;
      }
    }
    while (next < pattern.length && pattern[next] == '*') {
      next++;
    }
    return next == pattern.length;
  }
}
