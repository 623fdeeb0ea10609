package org.topoi.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.LongFunction;

/**
 * tf-idf: the weight of a term in a text by how often it occurs there ({@link TermWeights}) times
 * in how few texts it occurs ({@link InverseDocumentFrequency}). Both must be named; the product
 * differs by base, smoothing and length.
 */
public final class TfIdf {

  /** To what length the weights of a text are brought, so that long and short texts compare. */
  public enum Length {
    /** They are left as they are. */
    AS_IS,
    /** Their absolute values sum to 1. */
    SUM_ONE,
    /** Their squares sum to 1: the scalar product of two texts is their cosine. */
    EUCLIDEAN_ONE
  }

  private TfIdf() {}

  /**
   * Returns the recommended weights of one text, (1 + ln c)·ln(D/df), of Euclidean length 1.
   *
   * @param counts of each term in the text
   * @param documentFrequencies of each term, in the same order
   * @param documents number of texts, D
   */
  public static double[] of(long[] counts, long[] documentFrequencies, long documents) {
    double[] idf =
        forEach(documentFrequencies, df -> InverseDocumentFrequency.of(df, documents, Math.E));
    return scaled(product(TermWeights.logarithm(counts, Math.E), idf), Length.EUCLIDEAN_ONE);
  }

  /** Returns an idf for each document frequency; a term in no text weighs 0. */
  public static double[] forEach(long[] documentFrequencies, LongFunction<OptionalDouble> inverse) {
    return Arrays.stream(documentFrequencies)
        .mapToDouble(df -> inverse.apply(df).orElse(0))
        .toArray();
  }

  /** Returns tf·idf term by term. */
  public static double[] product(double[] tf, double[] idf) {
    if (tf.length != idf.length) {
      throw new IllegalArgumentException(
          "tf and idf must be as many, but are " + tf.length + " and " + idf.length);
    }
    double[] product = new double[tf.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = tf[i] * idf[i];
    }
    return product;
  }

  /** Returns the weights brought to a length; weights that are all 0 stay so. */
  public static double[] scaled(double[] weights, Length length) {
    double norm =
        switch (length) {
          case AS_IS -> 1;
          case SUM_ONE -> Arrays.stream(weights).map(Math::abs).sum();
          case EUCLIDEAN_ONE -> Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum());
        };
    return norm == 0
        ? weights.clone()
        : Arrays.stream(weights).map(weight -> weight / norm).toArray();
  }
}
