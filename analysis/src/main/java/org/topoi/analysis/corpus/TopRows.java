package org.topoi.analysis.corpus;

import java.util.Arrays;

/**
 * The smallest of many rows of integers, compared column by column.
 *
 * <p>It holds at most twice as many rows as are wanted: when it is full, it is sorted and cut, and
 * from then on a row that is larger than the last wanted one is not taken any more.
 */
final class TopRows {

  private static final int FIRST_ROWS = 1 << 8;

  private final int width;
  private final int wanted;
  private int[] cells;
  private int size;
  private int[] largest = new int[0];

  /**
   * Makes an empty one.
   *
   * @param width columns of a row
   * @param wanted how many rows are wanted
   */
  TopRows(int width, long wanted) {
    this.width = width;
    this.wanted = (int) Math.min(wanted, Integer.MAX_VALUE / (2L * width));
    this.cells = new int[width * FIRST_ROWS];
  }

  /** Takes a row, which is copied, if it is small enough. */
  void add(int... row) {
    if (largest.length > 0 && Arrays.compare(row, largest) >= 0) {
      return;
    }
    if (size * width == cells.length) {
      makeRoom();
    }
    System.arraycopy(row, 0, cells, size++ * width, width);
  }

  /** Returns how many rows are held. */
  int size() {
    return Math.min(size, wanted);
  }

  /** Returns the rows in order. */
  int[][] sorted() {
    int[] order = order();
    return Arrays.stream(order).limit(wanted).mapToObj(this::row).toArray(int[][]::new);
  }

  private int[] row(int number) {
    return Arrays.copyOfRange(cells, number * width, (number + 1) * width);
  }

  private void makeRoom() {
    if (size < 2L * wanted) {
      long longer = Math.min(2L * cells.length, 2L * wanted * width);
      cells = Arrays.copyOf(cells, (int) longer);
      return;
    }
    int[] order = order();
    int[] kept = new int[cells.length];
    for (int i = 0; i < wanted; i++) {
      System.arraycopy(cells, order[i] * width, kept, i * width, width);
    }
    cells = kept;
    size = wanted;
    largest = row(wanted - 1);
  }

  /** Returns the numbers of the rows in order. */
  private int[] order() {
    int[] order = new int[size];
    Arrays.setAll(order, i -> i);
    sort(order, 0, size, 0);
    return order;
  }

  /** Sorts by one column, and each run that is equal in it by the next. */
  private void sort(int[] order, int from, int to, int column) {
    if (to - from < 2 || column == width) {
      return;
    }
    long[] keys = new long[to - from];
    for (int i = from; i < to; i++) {
      keys[i - from] = (long) cells[order[i] * width + column] << 32 | order[i];
    }
    Arrays.sort(keys);
    int run = from;
    for (int i = from; i < to; i++) {
      order[i] = (int) keys[i - from];
      if (keys[i - from] >> 32 != keys[run - from] >> 32) {
        sort(order, run, i, column + 1);
        run = i;
      }
    }
    sort(order, run, to, column + 1);
  }
}
