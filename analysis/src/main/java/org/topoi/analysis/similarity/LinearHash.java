package org.topoi.analysis.similarity;

import java.util.function.LongUnaryOperator;

/**
 * The hash function (multiplier·x + increment) mod modulus, from 0 to modulus − 1.
 *
 * @param multiplier from 0 to below 2³¹
 * @param increment from 0 to below 2³¹
 * @param modulus from 1 to below 2³¹, best a prime
 */
public record LinearHash(long multiplier, long increment, long modulus)
    implements LongUnaryOperator {

  public LinearHash {
    requireFrom("multiplier", multiplier, 0);
    requireFrom("increment", increment, 0);
    requireFrom("modulus", modulus, 1);
  }

  @Override
  public long applyAsLong(long value) {
    return (multiplier * Math.floorMod(value, modulus) + increment) % modulus;
  }

  private static void requireFrom(String parameter, long value, long least) {
    if (value < least || value > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          parameter + " must be from " + least + " to " + Integer.MAX_VALUE + ", but is " + value);
    }
  }
}
