package org.topoi.analysis.statistics;

/**
 * What has to be known of the parts of a corpus to tell how evenly something is spread over them.
 *
 * <p>Parts without tokens are no parts: nothing can occur in them.
 *
 * @param parts number of parts that have tokens
 * @param tokens tokens of all parts together
 * @param smallest tokens of the smallest part, 0 if there is none
 */
public record PartSizes(int parts, long tokens, long smallest) {

  public PartSizes {
    if (parts < 0 || tokens < parts || smallest < 0 || (double) smallest * parts > tokens) {
      throw new IllegalArgumentException(
          "parts, tokens and smallest do not fit: " + parts + ", " + tokens + ", " + smallest);
    }
  }

  /**
   * Returns the summary of the sizes.
   *
   * @param sizes tokens of each part, at least 0
   */
  public static PartSizes of(long[] sizes) {
    int parts = 0;
    long tokens = 0;
    long smallest = Long.MAX_VALUE;
    for (long size : sizes) {
      if (size < 0) {
        throw new IllegalArgumentException("size must be at least 0, but is " + size);
      }
      if (size > 0) {
        parts++;
        tokens = Math.addExact(tokens, size);
        smallest = Math.min(smallest, size);
      }
    }
    return new PartSizes(parts, tokens, parts == 0 ? 0 : smallest);
  }
}
