package org.topoi.core.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Cuts the values of a query into lists that a database takes as parameters. */
final class Chunks {

  private static final int LONGEST = 500;

  private Chunks() {}

  /** Returns the different values in their order, in lists of at most 500. */
  static <T> List<List<T>> of(Collection<T> values) {
    List<T> different = new ArrayList<>(new LinkedHashSet<>(values));
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < different.size(); from += LONGEST) {
      chunks.add(different.subList(from, Math.min(from + LONGEST, different.size())));
    }
    return chunks;
  }
}
