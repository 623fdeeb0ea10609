package org.topoi.analysis.theme;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Marks tokens, for each key apart; a key is the index of a theme. */
final class TokenMarks {

  private final int first;
  private final Map<Integer, BitSet> marks = new HashMap<>();

  /**
   * Begins without a mark.
   *
   * @param first the lowest position that will be marked
   */
  TokenMarks(int first) {
    this.first = first;
  }

  void mark(int key, int start, int end) {
    marks.computeIfAbsent(key, k -> new BitSet()).set(start - first, end - first);
  }

  /** Says whether at least one token of a range is marked. */
  boolean any(int key, int start, int end) {
    BitSet marked = marks.get(key);
    if (marked == null) {
      return false;
    }
    int next = marked.nextSetBit(start - first);
    return next >= 0 && next < end - first;
  }

  /** Says whether every token of a range is marked. */
  boolean all(int key, int start, int end) {
    BitSet marked = marks.get(key);
    return marked != null && marked.nextClearBit(start - first) >= end - first;
  }
}
