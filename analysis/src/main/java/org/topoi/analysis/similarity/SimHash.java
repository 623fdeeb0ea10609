package org.topoi.analysis.similarity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * SimHash fingerprints of 64 bits: texts that share most features differ in few bits. A Hamming
 * distance of at most 3 is Google's rule for near-duplicates; for short texts it means nothing.
 * Source: Charikar (2002), Manku, Jain and Das Sarma (2007).
 *
 * <p>The hash of a feature is the last 8 bytes, big-endian, of the MD5 of its UTF-8 bytes, as in
 * the Python package simhash.
 */
public final class SimHash {

  private static final int BITS = 64;

  private SimHash() {}

  /**
   * Returns the fingerprint: bit i is 1 if more features have it than not. Read it as unsigned; no
   * features give 0.
   *
   * @param features of the text, such as its tokens or shingles; each counts as often as it is
   *     given
   */
  public static long of(List<String> features) {
    long[] sums = new long[BITS];
    MessageDigest digest = md5();
    for (String feature : features) {
      byte[] bytes = digest.digest(feature.getBytes(StandardCharsets.UTF_8));
      long hash = ByteBuffer.wrap(bytes).getLong(Long.BYTES);
      for (int bit = 0; bit < BITS; bit++) {
        sums[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
      }
    }
    long fingerprint = 0;
    for (int bit = 0; bit < BITS; bit++) {
      fingerprint |= sums[bit] > 0 ? 1L << bit : 0;
    }
    return fingerprint;
  }

  /** Returns the number of bits in which two fingerprints differ, from 0 to 64. */
  public static int hammingDistance(long a, long b) {
    return Long.bitCount(a ^ b);
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has MD5", e);
    }
  }
}
