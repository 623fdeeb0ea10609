package org.topoi.analysis.corpus;

/**
 * Counts the n-grams of one share.
 *
 * <p>In a first pass each n-gram is counted in the one cell of a small array that its hash names. A
 * cell that stays below the minimum holds rare n-grams only, since several can but share a cell;
 * the second pass, which is exact, skips them.
 */
final class NgramShare {

  private static final int LARGEST_CELL = Byte.MAX_VALUE;

  /**
   * Most pairs occur often, so that looking for the rare ones first takes longer than counting
   * them.
   */
  private static final int SHORTEST_WORTH_TWO_PASSES = 3;

  private final TokenStream stream;
  private final int length;
  private final int[] starts;

  NgramShare(TokenStream stream, int length, int[] starts) {
    this.stream = stream;
    this.length = length;
    this.starts = starts;
  }

  /** Returns the n-grams that occur at least so often, and perhaps some that do not. */
  NgramRows count(int minimumFrequency) {
    NgramRows rows = new NgramRows(stream, length);
    if (minimumFrequency == 1 || length < SHORTEST_WORTH_TWO_PASSES) {
      for (int start : starts) {
        rows.add(start, hash(start));
      }
      return rows;
    }
    byte[] cells = cells();
    int least = Math.min(minimumFrequency, LARGEST_CELL);
    for (int start : starts) {
      long hash = hash(start);
      if (cells[cell(cells, hash)] >= least) {
        rows.add(start, hash);
      }
    }
    return rows;
  }

  private byte[] cells() {
    byte[] cells = new byte[Integer.highestOneBit(Math.max(1, starts.length)) << 2];
    for (int start : starts) {
      int cell = cell(cells, hash(start));
      if (cells[cell] < LARGEST_CELL) {
        cells[cell]++;
      }
    }
    return cells;
  }

  private static int cell(byte[] cells, long hash) {
    return (int) (hash >>> 32) & (cells.length - 1);
  }

  private long hash(int start) {
    int[] codes = stream.codes();
    long hash = 0;
    for (int i = start; i < start + length; i++) {
      hash = (hash ^ codes[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
