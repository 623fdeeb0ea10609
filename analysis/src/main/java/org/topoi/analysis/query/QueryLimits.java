package org.topoi.analysis.query;

/**
 * What a query may ask for, so that its time and memory stay bounded. A wildcard may stand for any
 * number of types: the set of them takes one bit for each type of the corpus.
 */
public final class QueryLimits {

  /** Characters of a query, in UTF-16 units. */
  public static final int LENGTH = 5_000;

  /** Words, regular expressions and bracketed tokens of a query, in all alternatives together. */
  public static final int ELEMENTS = 500;

  /** Round brackets inside one another. */
  public static final int DEPTH = 50;

  /** The number in a repetition {@code {n,m}} or a gap {@code ..n}. */
  public static final int REPETITION = 100;

  /**
   * Tokens of a query once every bounded repetition is written out; and, counted the same way,
   * characters of all its regular expressions and words with wildcards together.
   */
  public static final int POSITIONS = 500;

  private QueryLimits() {}
}
