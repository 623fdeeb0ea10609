package org.topoi.analysis.corpus;

import java.util.function.Consumer;

/**
 * The hits of a query, found and counted. The texts of its lines are read when they are asked for,
 * a few at a time, so that a long one need not be held at once.
 */
public interface Concordance {

  /** Returns how many hits there are. */
  ConcordanceCounts counts();

  /**
   * Hands each line of the page that was asked for to a reader, in order; what the reader throws
   * ends it.
   */
  void forEachLine(Consumer<ConcordanceLine> reader);
}
