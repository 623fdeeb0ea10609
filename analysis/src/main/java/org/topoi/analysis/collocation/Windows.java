package org.topoi.analysis.collocation;

import java.util.Arrays;

/**
 * The windows around the hits of a node: finds the positions in them, for whoever counts what
 * stands there.
 */
public final class Windows {

  private final WindowRule rule;

  public Windows(WindowRule rule) {
    this.rule = rule;
  }

  /** Takes the positions in the windows, in ascending order. */
  public interface Visitor {

    /**
     * Takes one position.
     *
     * @param position of the token
     * @param times how often it counts, at least 1
     */
    void visit(int position, int times);
  }

  /**
   * Visits each position in a window once, with the times that it counts.
   *
   * @param hits of the node
   * @param unitEnds where the units end that windows do not leave, as sentences or texts: each the
   *     position behind its last token, ascending; the last is the end of the tokens
   */
  public void visit(NodeHits hits, int[] unitEnds, Visitor visitor) {
    int hit = 0;
    while (hit < hits.size()) {
      int from = left(hits, unitEnds, hit);
      int to = right(hits, unitEnds, hit);
      int next = hit + 1;
      while (next < hits.size() && left(hits, unitEnds, next) < to) {
        to = Math.max(to, right(hits, unitEnds, next++));
      }
      visitCluster(new Cluster(hit, next, from, to), hits, unitEnds, visitor);
      hit = next;
    }
  }

  /** Hits whose windows touch each other, and the stretch of tokens that these cover. */
  private record Cluster(int firstHit, int endHit, int from, int to) {}

  private void visitCluster(Cluster cluster, NodeHits hits, int[] unitEnds, Visitor visitor) {
    int length = cluster.to - cluster.from;
    int[] windows = new int[length + 1];
    int[] nodes = new int[length + 1];
    for (int hit = cluster.firstHit; hit < cluster.endHit; hit++) {
      int start = hits.start(hit) - cluster.from;
      int end = hits.end(hit) - cluster.from;
      cover(windows, left(hits, unitEnds, hit) - cluster.from, start);
      cover(windows, end, right(hits, unitEnds, hit) - cluster.from);
      cover(nodes, start, end);
    }
    int times = 0;
    int covered = 0;
    for (int i = 0; i < length; i++) {
      times += windows[i];
      covered += nodes[i];
      if (times > 0 && (rule.nodeIncluded() || covered == 0)) {
        visitor.visit(cluster.from + i, rule.overlap() == Overlap.ONCE ? 1 : times);
      }
    }
  }

  /** Notes a range by what it changes at its ends; the sum up to a position is how many hold it. */
  private static void cover(int[] changes, int from, int to) {
    changes[from]++;
    changes[to]--;
  }

  private int left(NodeHits hits, int[] unitEnds, int hit) {
    int unit = unitOf(hits.start(hit), unitEnds);
    int unitStart = unit == 0 ? 0 : unitEnds[unit - 1];
    return Math.max(unitStart, hits.start(hit) - rule.span().before());
  }

  private int right(NodeHits hits, int[] unitEnds, int hit) {
    int unitEnd = unitEnds[unitOf(hits.end(hit) - 1, unitEnds)];
    return Math.min(unitEnd, hits.end(hit) + rule.span().after());
  }

  private static int unitOf(int position, int[] unitEnds) {
    int found = Arrays.binarySearch(unitEnds, position);
    int unit = found < 0 ? -found - 1 : found + 1;
    if (unit >= unitEnds.length) {
      throw new IllegalArgumentException(
          "hits must lie in the units, but position " + position + " is behind the last");
    }
    return unit;
  }
}
