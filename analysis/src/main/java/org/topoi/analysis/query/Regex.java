package org.topoi.analysis.query;

import com.ibm.icu.text.UnicodeSet;

/**
 * A regular expression over the characters of a token.
 *
 * @param source the expression as written
 * @param expression what it means, its letters folded as they are compared
 */
record Regex(String source, Expression<UnicodeSet> expression) {

  /** Any one character. */
  static final Expression<UnicodeSet> ANY =
      new Expression.Atom<>(new UnicodeSet(0, 0x10FFFF).freeze());

  /** Any characters or none. */
  static final Expression<UnicodeSet> ANYTHING =
      Expression.repetition(ANY, 0, Expression.UNBOUNDED);

  /** Returns exactly this character. */
  static Expression<UnicodeSet> one(int codePoint) {
    return new Expression.Atom<>(new UnicodeSet(codePoint, codePoint).freeze());
  }
}
