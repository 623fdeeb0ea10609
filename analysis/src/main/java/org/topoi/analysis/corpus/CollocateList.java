package org.topoi.analysis.corpus;

import java.util.List;

/**
 * One page of the collocates of a node.
 *
 * @param base articles and tokens of the selection
 * @param node how often the node occurs
 * @param total collocates that pass the filter
 * @param rows those of this page
 */
public record CollocateList(TokenBase base, NodeCount node, long total, List<Row> rows) {

  public CollocateList {
    rows = List.copyOf(rows);
  }

  /**
   * How often a node occurs.
   *
   * @param hits its hits
   * @param articles articles with at least one
   * @param windowTokens tokens really inside the windows around it: short ones at the ends of
   *     sentences count as they are
   */
  public record NodeCount(long hits, int articles, long windowTokens) {}

  /**
   * One collocate.
   *
   * @param rank its place, from 1
   * @param collocate the form, word or lemma
   * @param together O11, its tokens inside the windows
   * @param frequency its tokens in the selection
   * @param articles articles in which it stands in a window
   * @param scores how strongly node and collocate attract each other
   */
  public record Row(
      int rank, String collocate, long together, long frequency, int articles, Scores scores) {}

  /**
   * How strongly node and collocate attract each other.
   *
   * @param expected E11, tokens that would stand in the windows by chance, above 0
   * @param logDice 14 + log2(2·O11/(hits of the node + frequency of the collocate)); it rises above
   *     14 only where the collocate stands in a window several times
   * @param logLikelihood G² of window against rest, signed: below 0 where both avoid each other
   * @param mutualInformation log2(O11/E11)
   * @param tScore (O11 − E11)/√O11
   */
  public record Scores(
      double expected,
      double logDice,
      double logLikelihood,
      double mutualInformation,
      double tScore) {}
}
