package org.topoi.analysis.collocation;

/**
 * How far a window reaches around the node.
 *
 * @param before tokens before the first token of the node, at least 0
 * @param after tokens after the last token of the node, at least 0
 */
public record Span(int before, int after) {

  /** Five tokens to each side, the commonest span. */
  public static final Span FIVE = new Span(5, 5);

  /**
   * Beyond this a window is no neighbourhood any more, and sums of positions stay far from 31 bits.
   */
  private static final int WIDEST = 1_000_000;

  public Span {
    if (before < 0 || before > WIDEST || after < 0 || after > WIDEST) {
      throw new IllegalArgumentException(
          "before and after must be from 0 to " + WIDEST + ", but are " + before + " and " + after);
    }
  }

  /** Returns the tokens of a full window. */
  public int tokens() {
    return before + after;
  }
}
