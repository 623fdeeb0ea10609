package org.topoi.analysis.corpus;

/**
 * What a number was counted in: the denominator of every rate.
 *
 * @param articles articles of the selection
 * @param tokens their word tokens
 */
public record TokenBase(int articles, long tokens) {

  public static final TokenBase EMPTY = new TokenBase(0, 0);

  /** Returns the sum of two bases that have no article in common. */
  public TokenBase plus(TokenBase other) {
    return new TokenBase(articles + other.articles, tokens + other.tokens);
  }
}
