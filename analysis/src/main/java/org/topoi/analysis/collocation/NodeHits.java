package org.topoi.analysis.collocation;

/**
 * The hits of a node in a sequence of tokens: half-open ranges of positions, ordered by their
 * start. They may overlap.
 */
public final class NodeHits {

  private final int[] starts;
  private final int[] ends;

  private NodeHits(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * Returns hits of any length.
   *
   * @param starts position of the first token of each hit, ascending
   * @param ends position behind the last token of each hit, in the same order
   */
  public static NodeHits of(int[] starts, int[] ends) {
    if (starts.length != ends.length) {
      throw new IllegalArgumentException(
          "starts and ends must be as many, but are " + starts.length + " and " + ends.length);
    }
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] < (i == 0 ? 0 : starts[i - 1]) || ends[i] <= starts[i]) {
        throw new IllegalArgumentException(
            "hits must ascend and hold a token, but hit "
                + i
                + " is "
                + starts[i]
                + " to "
                + ends[i]);
      }
    }
    return new NodeHits(starts.clone(), ends.clone());
  }

  /** Returns hits of one token each, at the given positions, ascending. */
  public static NodeHits ofWords(int[] positions) {
    int[] ends = new int[positions.length];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = positions[i] + 1;
    }
    return of(positions, ends);
  }

  /** Returns the number of hits. */
  public int size() {
    return starts.length;
  }

  int start(int hit) {
    return starts[hit];
  }

  int end(int hit) {
    return ends[hit];
  }
}
