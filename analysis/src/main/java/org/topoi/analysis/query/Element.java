package org.topoi.analysis.query;

/** The smallest parts of a query that is read. */
sealed interface Element {

  /** A word, with or without wildcards; a language may cut it into several tokens. */
  record Word(Spelled spelled, Spelling spelling) implements Element {}

  /** A token in square brackets, or one between slashes. */
  record Token(Condition<Comparison> condition) implements Element {

    /** Every token. */
    static final Token ANY = new Token(new Condition.Any<>());

    boolean isAny() {
      return condition instanceof Condition.Any;
    }
  }

  /**
   * A comparison of a token with a regular expression, which must match the whole of it.
   *
   * @param slashed whether it was written between slashes, and not as a value in brackets
   */
  record Comparison(Spelled spelled, Regex regex, boolean slashed) {}
}
