package org.topoi.analysis.similarity;

import java.util.OptionalDouble;

/**
 * How alike two vectors of counts are, each entry the count of one term in one text. 1 is equal in
 * kind. Where the formula is 0/0, as for texts without terms, there is no value.
 */
public final class VectorSimilarity {

  private VectorSimilarity() {}

  /** Returns the cosine a·b/(‖a‖·‖b‖), for counts from 0 to 1; none for a zero vector. */
  public static OptionalDouble cosine(double[] a, double[] b) {
    requireSameLength(a, b);
    return ratio(product(a, b), Math.sqrt(product(a, a)) * Math.sqrt(product(b, b)));
  }

  /** Returns Pearson's correlation, from −1 to 1; none where a vector does not vary. */
  public static OptionalDouble correlation(double[] a, double[] b) {
    requireSameLength(a, b);
    return cosine(centred(a), centred(b));
  }

  /** Returns Jaccard's |A ∩ B|/|A ∪ B| of the terms that occur, from 0 to 1. */
  public static OptionalDouble jaccard(double[] a, double[] b) {
    Presence presence = Presence.of(a, b);
    return ratio(presence.both(), presence.either());
  }

  /** Returns Dice's 2·|A ∩ B|/(|A| + |B|) of the terms that occur, from 0 to 1. */
  public static OptionalDouble dice(double[] a, double[] b) {
    Presence presence = Presence.of(a, b);
    return ratio(2.0 * presence.both(), (double) presence.both() + presence.either());
  }

  /**
   * Returns the share of terms that are in both or in neither, from 0 to 1. It counts joint
   * absences, and so says little about texts.
   */
  public static OptionalDouble simpleMatching(double[] a, double[] b) {
    Presence presence = Presence.of(a, b);
    return ratio(a.length - presence.either() + presence.both(), a.length);
  }

  /** Returns the extended Jaccard a·b/(‖a‖² + ‖b‖² − a·b), for counts from 0 to 1. */
  public static OptionalDouble extendedJaccard(double[] a, double[] b) {
    requireSameLength(a, b);
    return ratio(product(a, b), product(a, a) + product(b, b) - product(a, b));
  }

  /** Returns the extended Dice 2·a·b/(‖a‖² + ‖b‖²), for counts from 0 to 1. */
  public static OptionalDouble extendedDice(double[] a, double[] b) {
    requireSameLength(a, b);
    return ratio(2 * product(a, b), product(a, a) + product(b, b));
  }

  /** How many terms are in both texts, and in at least one. */
  private record Presence(int both, int either) {

    static Presence of(double[] a, double[] b) {
      requireSameLength(a, b);
      int both = 0;
      int either = 0;
      for (int i = 0; i < a.length; i++) {
        both += a[i] != 0 && b[i] != 0 ? 1 : 0;
        either += a[i] != 0 || b[i] != 0 ? 1 : 0;
      }
      return new Presence(both, either);
    }
  }

  private static OptionalDouble ratio(double part, double whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** The values less their mean; exactly 0 where they do not vary. */
  private static double[] centred(double[] values) {
    double sum = 0;
    boolean varies = false;
    for (double value : values) {
      sum += value;
      varies |= value != values[0];
    }
    double[] centred = new double[values.length];
    for (int i = 0; varies && i < values.length; i++) {
      centred[i] = values[i] - sum / values.length;
    }
    return centred;
  }

  static void requireSameLength(double[] a, double[] b) {
    if (a.length != b.length) {
      throw new IllegalArgumentException(
          "a and b must be as long, but are " + a.length + " and " + b.length);
    }
  }
}
