package org.topoi.analysis.corpus;

import org.topoi.analysis.collocation.NodeHits;
import org.topoi.analysis.collocation.Overlap;
import org.topoi.analysis.collocation.WindowRule;
import org.topoi.analysis.collocation.Windows;

/** The windows around the hits of a node, in one article after the other. */
final class NodeWindows {

  private final LexiconView lexicon;
  private final Layer layer;
  private final HitFinder finder;
  private final Windows windows;
  private final boolean acrossSentences;

  /**
   * Lays windows around a node.
   *
   * @param layer the layer on which the tokens in them are read
   */
  NodeWindows(CollocationRequest.Node node, Layer layer, LexiconView lexicon) {
    this.lexicon = lexicon;
    this.layer = layer;
    this.finder = TermFinder.of(node.hits(), lexicon);
    this.windows = new Windows(new WindowRule(node.span(), Overlap.ONCE, false));
    this.acrossSentences = node.acrossSentences();
  }

  /** Takes the tokens in the windows, by ascending position. */
  @FunctionalInterface
  interface TokenVisitor {
    void visit(int position, int item);
  }

  /** Visits each token in the windows of an article once, and returns the hits of the node. */
  int visit(Entry entry, TokenVisitor visitor) {
    int[] ranges = finder.ranges(entry);
    if (ranges.length > 0) {
      int[] units = acrossSentences ? new int[] {entry.tokens()} : entry.sentenceEnds();
      int[] items = lexicon.items(entry, layer);
      windows.visit(
          hits(ranges), units, (position, times) -> visitor.visit(position, items[position]));
    }
    return ranges.length / 2;
  }

  private static NodeHits hits(int[] ranges) {
    int[] starts = new int[ranges.length / 2];
    int[] ends = new int[starts.length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = ranges[2 * i];
      ends[i] = ranges[2 * i + 1];
    }
    return NodeHits.of(starts, ends);
  }
}
