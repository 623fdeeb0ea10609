package org.topoi.analysis.similarity;

/**
 * Locality-sensitive hashing by bands: a signature is cut into bands of some rows, and two texts
 * are candidates if any band of theirs is equal. Source: Leskovec, Rajaraman and Ullman, Mining of
 * Massive Datasets, 3.4.
 *
 * @param bands b, at least 1
 * @param rows r, rows of a band, at least 1
 */
public record Banding(int bands, int rows) {

  public Banding {
    if (bands < 1 || rows < 1) {
      throw new IllegalArgumentException(
          "bands and rows must be at least 1, but are " + bands + " and " + rows);
    }
  }

  /**
   * Returns the probability that two texts become candidates, 1 − (1 − s^r)^b, from 0 to 1.
   *
   * @param similarity s, the Jaccard similarity of the texts, from 0 to 1
   */
  public double candidateProbability(double similarity) {
    if (!(similarity >= 0 && similarity <= 1)) {
      throw new IllegalArgumentException("similarity must be from 0 to 1, but is " + similarity);
    }
    return -Math.expm1(bands * Math.log1p(-Math.pow(similarity, rows)));
  }

  /** Returns about where the probability rises most steeply, (1/b)^(1/r), from above 0 to 1. */
  public double threshold() {
    return Math.pow(1.0 / bands, 1.0 / rows);
  }
}
