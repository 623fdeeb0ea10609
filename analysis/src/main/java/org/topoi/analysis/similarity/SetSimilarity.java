package org.topoi.analysis.similarity;

import java.util.OptionalDouble;
import java.util.Set;

/**
 * How much two sets share, such as the shingles of two texts; none where it is a part of nothing.
 */
public final class SetSimilarity {

  private SetSimilarity() {}

  /** Returns Jaccard's |A ∩ B|/|A ∪ B|, from 0 to 1. */
  public static OptionalDouble jaccard(Set<?> a, Set<?> b) {
    long shared = shared(a, b);
    long either = (long) a.size() + b.size() - shared;
    return either == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) shared / either);
  }

  /**
   * Returns the containment |A ∩ B|/|A|, from 0 to 1: how much of A is in B. It finds a short text
   * inside a long one, which Jaccard misses. Source: Broder (1997), "On the resemblance and
   * containment of documents".
   */
  public static OptionalDouble containment(Set<?> a, Set<?> b) {
    return a.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) shared(a, b) / a.size());
  }

  private static long shared(Set<?> a, Set<?> b) {
    return a.size() <= b.size()
        ? a.stream().filter(b::contains).count()
        : b.stream().filter(a::contains).count();
  }
}
