package org.topoi.analysis.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * MinHash signatures: per hash function the smallest value over a set. The share of equal
 * components of two signatures estimates the Jaccard similarity of their sets. The values depend on
 * the hash functions; only the estimate can be compared with other programs. Source: Broder (1997).
 */
public final class MinHash {

  private final List<LongUnaryOperator> hashes;

  /** Makes signatures with these hash functions, at least one. */
  public MinHash(List<LongUnaryOperator> hashes) {
    if (hashes.isEmpty()) {
      throw new IllegalArgumentException("hashes must be at least 1, but are none");
    }
    this.hashes = List.copyOf(hashes);
  }

  /**
   * Returns the signature of a set, one component per hash function; of nothing there is none.
   *
   * @param elements at least one; doubles change nothing
   */
  public long[] signature(long[] elements) {
    if (elements.length == 0) {
      throw new IllegalArgumentException("elements must be at least 1, but are none");
    }
    return hashes.stream()
        .mapToLong(hash -> Arrays.stream(elements).map(hash).min().orElseThrow())
        .toArray();
  }

  /** Returns the share of equal components, from 0 to 1: an estimate of the Jaccard similarity. */
  public static double estimate(long[] a, long[] b) {
    if (a.length != b.length || a.length == 0) {
      throw new IllegalArgumentException(
          "signatures must be as long and not empty, but are " + a.length + " and " + b.length);
    }
    int equal = 0;
    for (int i = 0; i < a.length; i++) {
      equal += a[i] == b[i] ? 1 : 0;
    }
    return (double) equal / a.length;
  }

  /** Returns the standard error √(J(1 − J)/h) of an estimate from h hash functions. */
  public static double standardError(double jaccard, int hashes) {
    if (!(jaccard >= 0 && jaccard <= 1) || hashes < 1) {
      throw new IllegalArgumentException(
          "jaccard must be from 0 to 1 and hashes at least 1, but they are "
              + jaccard
              + " and "
              + hashes);
    }
    return Math.sqrt(jaccard * (1 - jaccard) / hashes);
  }
}
