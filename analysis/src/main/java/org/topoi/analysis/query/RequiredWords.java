package org.topoi.analysis.query;

import java.util.Arrays;
import java.util.BitSet;

/** Words of which a text must have one. */
final class RequiredWords {

  /** Up to so many are looked up one by one, since that is faster than to go through a text's. */
  private static final int FEW = 16;

  private final BitSet words;
  private final int[] listed;
  private final boolean few;

  RequiredWords(BitSet words) {
    this.words = words;
    this.few = words.cardinality() <= FEW;
    this.listed = few ? words.stream().toArray() : new int[0];
  }

  /**
   * Says whether one is among the words of a text.
   *
   * @param distinct the distinct words of the text, ascending
   */
  boolean isMetBy(int[] distinct) {
    if (few) {
      for (int word : listed) {
        if (Arrays.binarySearch(distinct, word) >= 0) {
          return true;
        }
      }
      return false;
    }
    for (int word : distinct) {
      if (words.get(word)) {
        return true;
      }
    }
    return false;
  }
}
