package org.topoi.analysis.statistics;

import java.util.Arrays;

/**
 * The frequencies of one type in the parts of a corpus, as a rule its texts: what all measures of
 * dispersion are computed from.
 *
 * <p>Notation of the measures: n parts, v the frequency in a part, s the share of the part in the
 * tokens of the corpus, f = Σ v. Only parts with hits are kept, so that a rare type in a large
 * corpus costs little.
 */
public final class PartFrequencies {

  private final PartSizes corpus;
  private final long[] counts;
  private final long[] sizes;
  private final long frequency;

  private PartFrequencies(PartSizes corpus, long[] counts, long[] sizes) {
    this.corpus = corpus;
    this.counts = counts;
    this.sizes = sizes;
    this.frequency = Arrays.stream(counts).reduce(0, Math::addExact);
  }

  /**
   * Returns the frequencies over all parts.
   *
   * @param counts hits in each part, at least 0
   * @param sizes tokens of each part, in the same order; 0 only where there is no hit
   */
  public static PartFrequencies of(long[] counts, long[] sizes) {
    return ofHits(PartSizes.of(sizes), counts, sizes);
  }

  /** Returns the frequencies over parts of one size. */
  public static PartFrequencies inEqualParts(long... counts) {
    long[] sizes = new long[counts.length];
    Arrays.fill(sizes, 1);
    return of(counts, sizes);
  }

  /**
   * Returns the frequencies from the parts that have hits alone; parts without any may be left out.
   *
   * @param corpus the sizes of all parts
   * @param counts hits in each part given, at least 0
   * @param sizes tokens of each part given, in the same order
   */
  public static PartFrequencies ofHits(PartSizes corpus, long[] counts, long[] sizes) {
    if (counts.length != sizes.length) {
      throw new IllegalArgumentException(
          "counts and sizes must be as many, but are " + counts.length + " and " + sizes.length);
    }
    long[] hits = new long[counts.length];
    long[] parts = new long[counts.length];
    int kept = 0;
    for (int i = 0; i < counts.length; i++) {
      requireHitsInTokens(counts[i], sizes[i]);
      if (counts[i] > 0) {
        hits[kept] = counts[i];
        parts[kept++] = sizes[i];
      }
    }
    if (kept > corpus.parts()) {
      throw new IllegalArgumentException(
          "at most " + corpus.parts() + " parts can have hits, but " + kept + " have");
    }
    return new PartFrequencies(corpus, Arrays.copyOf(hits, kept), Arrays.copyOf(parts, kept));
  }

  /** Returns the number of parts, n. */
  public int parts() {
    return corpus.parts();
  }

  /** Returns the hits in all parts together, f. */
  public long frequency() {
    return frequency;
  }

  /**
   * Returns the range, the number of parts with at least one hit: over texts the document
   * frequency. From 0 to {@link #parts()}.
   */
  public int range() {
    return counts.length;
  }

  /** Returns whether a dispersion can be told: there are hits, and two parts to lie in. */
  boolean canVary() {
    return frequency > 0 && parts() > 1;
  }

  /** Returns the hits in the part with hits of that index, v. */
  long count(int index) {
    return counts[index];
  }

  /** Returns the share of the part with hits of that index among all tokens, s. */
  double share(int index) {
    return (double) sizes[index] / corpus.tokens();
  }

  /** Returns the hits per token in the part with hits of that index. */
  double rate(int index) {
    return (double) counts[index] / sizes[index];
  }

  /** Returns the share of the smallest part among all tokens. */
  double smallestShare() {
    return (double) corpus.smallest() / corpus.tokens();
  }

  private static void requireHitsInTokens(long count, long size) {
    if (count < 0) {
      throw new IllegalArgumentException("count must be at least 0, but is " + count);
    }
    if (size < 0 || (size == 0 && count > 0)) {
      throw new IllegalArgumentException(
          "size must be at least 1 where there are hits, but is " + size);
    }
  }
}
