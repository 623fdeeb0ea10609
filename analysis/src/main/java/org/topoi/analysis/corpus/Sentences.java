package org.topoi.analysis.corpus;

import java.util.Arrays;

/** The sentences of an article by their positions. */
final class Sentences {

  private final int[] ends;

  Sentences(int[] ends) {
    this.ends = ends;
  }

  /** Returns the sentence in which a token stands, from 0. */
  int of(int position) {
    int found = Arrays.binarySearch(ends, position);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Returns the position of its first token. */
  int first(int sentence) {
    return sentence == 0 ? 0 : ends[sentence - 1];
  }

  /** Returns the position behind its last token. */
  int end(int sentence) {
    return ends[sentence];
  }
}
