package org.topoi.analysis.collocation;

/**
 * How the windows around a node are read. Where they end before their full width is told by the
 * units of the text that they are laid in.
 *
 * @param span how far they reach
 * @param overlap what becomes of a position in several windows
 * @param nodeIncluded whether a hit of the node inside the window of another hit is counted
 */
public record WindowRule(Span span, Overlap overlap, boolean nodeIncluded) {

  /** Five tokens to each side, each position once, the node left out. */
  public static final WindowRule DEFAULT = new WindowRule(Span.FIVE, Overlap.ONCE, false);
}
