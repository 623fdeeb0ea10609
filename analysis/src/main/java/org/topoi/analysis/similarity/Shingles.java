package org.topoi.analysis.similarity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The distinct runs of so many neighbouring tokens in a text. */
public final class Shingles {

  private Shingles() {}

  /**
   * Returns the shingles in the order in which they first occur; none for a shorter text.
   *
   * @param length tokens of a shingle, at least 1; 5 for near-duplicates
   */
  public static Set<List<String>> of(List<String> tokens, int length) {
    if (length < 1) {
      throw new IllegalArgumentException("length must be at least 1, but is " + length);
    }
    Set<List<String>> shingles = new LinkedHashSet<>();
    for (int start = 0; start + length <= tokens.size(); start++) {
      shingles.add(List.copyOf(tokens.subList(start, start + length)));
    }
    return shingles;
  }
}
