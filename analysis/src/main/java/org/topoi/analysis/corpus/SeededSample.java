package org.topoi.analysis.corpus;

import java.util.Arrays;
import org.topoi.analysis.corpus.ConcordanceRequest.Sample;

/**
 * Draws a simple random sample of hits in one pass: those with the smallest pseudo-random numbers,
 * which depend on seed, article and place alone (bottom-k sampling; the numbers are made by the
 * finalizer of SplitMix64, Steele, Lea and Flood 2014, "Fast splittable pseudorandom number
 * generators").
 */
final class SeededSample {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final int RANDOM = 2;

  private final long seed;
  private final TopRows rows;

  SeededSample(Sample sample) {
    this.seed = mixed(sample.seed() + GOLDEN_GAMMA);
    this.rows = new TopRows(RANDOM + 3, sample.size());
  }

  /** Takes the hits of an article into the draw. */
  void add(ArticleHits hits) {
    long article = mixed(seed ^ hits.entry().id() * GOLDEN_GAMMA);
    for (int i = 0; i < hits.count(); i++) {
      long random = mixed(article + (hits.start(i) + 1) * GOLDEN_GAMMA);
      rows.add((int) (random >> 32), (int) random, hits.index(), hits.start(i), hits.end(i));
    }
  }

  /** Returns index of the article, start and end of each hit that was drawn, in that order. */
  int[][] drawn() {
    int[][] drawn =
        Arrays.stream(rows.sorted())
            .map(row -> Arrays.copyOfRange(row, RANDOM, row.length))
            .toArray(int[][]::new);
    Arrays.sort(drawn, Arrays::compare);
    return drawn;
  }

  private static long mixed(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
