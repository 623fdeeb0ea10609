package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * Weights of a term by in how few texts it occurs: the idf of tf-idf. D is the number of texts, df
 * the document frequency of the term. A term in no text has no weight: leave it out. A term in
 * every text weighs 0 in the textbook form.
 */
public final class InverseDocumentFrequency {

  private InverseDocumentFrequency() {}

  /** Returns the number of texts that each term occurs in; rows are texts, columns terms. */
  public static long[] documentFrequencies(long[][] counts) {
    long[] frequencies = new long[counts.length == 0 ? 0 : counts[0].length];
    for (long[] text : counts) {
      for (int term = 0; term < frequencies.length; term++) {
        frequencies[term] += text[term] > 0 ? 1 : 0;
      }
    }
    return frequencies;
  }

  /**
   * Returns the textbook form log(D/df).
   *
   * @param base of the logarithm, above 1; quanteda takes 10
   */
  public static OptionalDouble of(long documentFrequency, long documents, double base) {
    return smoothed(documentFrequency, documents, base, 0, 0);
  }

  /**
   * Returns log(s + D/(k + df)).
   *
   * @param base of the logarithm, above 1
   * @param added s, added to the quotient, at least 0
   * @param addedToFrequency k, added to the document frequency, at least 0
   */
  public static OptionalDouble smoothed(
      long documentFrequency, long documents, double base, double added, double addedToFrequency) {
    requireLegal(documentFrequency, documents);
    return documentFrequency == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(log(added + documents / (addedToFrequency + documentFrequency), base));
  }

  /**
   * Returns log(max df/df), by the term in the most texts instead of all texts.
   *
   * @param largest max df, the largest document frequency of any term
   * @param base of the logarithm, above 1
   */
  public static OptionalDouble ofLargest(long documentFrequency, long largest, double base) {
    return of(documentFrequency, largest, base);
  }

  /**
   * Returns the probabilistic form max(0, log((D − df)/df)): 0 for a term in half of the texts or
   * more.
   *
   * @param base of the logarithm, above 1
   */
  public static OptionalDouble probabilistic(long documentFrequency, long documents, double base) {
    requireLegal(documentFrequency, documents);
    return documentFrequency == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            Math.max(0, log((double) (documents - documentFrequency) / documentFrequency, base)));
  }

  /**
   * Returns the form of scikit-learn, ln((1 + D)/(1 + df)) + 1 if smooth and else ln(D/df) + 1: a
   * term in every text still weighs 1.
   */
  public static OptionalDouble scikitLearn(long documentFrequency, long documents, boolean smooth) {
    requireLegal(documentFrequency, documents);
    double one = smooth ? 1 : 0;
    return documentFrequency + one == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.log((one + documents) / (one + documentFrequency)) + 1);
  }

  private static double log(double value, double base) {
    if (!(base > 1)) {
      throw new IllegalArgumentException("base must be above 1, but is " + base);
    }
    return Math.log(value) / Math.log(base);
  }

  private static void requireLegal(long documentFrequency, long documents) {
    if (documentFrequency < 0 || documentFrequency > documents) {
      throw new IllegalArgumentException(
          "documentFrequency must be from 0 to " + documents + ", but is " + documentFrequency);
    }
  }
}
