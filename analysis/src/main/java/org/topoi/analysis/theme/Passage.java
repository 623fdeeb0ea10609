package org.topoi.analysis.theme;

/**
 * A stretch of tokens that no match may leave: a sentence, each token known by the elements it
 * satisfies.
 */
final class Passage {

  private final int[][] satisfied;
  private final int first;
  private final int end;

  /**
   * Marks out a stretch; the array is taken over.
   *
   * @param satisfied for each position of the text the ids of the satisfied elements
   * @param first position of the first token
   * @param end position behind the last token
   */
  Passage(int[][] satisfied, int first, int end) {
    this.satisfied = satisfied;
    this.first = first;
    this.end = end;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  int[] satisfiedAt(int position) {
    return satisfied[position];
  }
}
