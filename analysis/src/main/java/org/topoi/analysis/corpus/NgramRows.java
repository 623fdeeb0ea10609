package org.topoi.analysis.corpus;

import java.util.Arrays;

/**
 * A hash table of n-grams with their occurrences and articles; a row holds the n-gram's codes
 * beside them.
 */
final class NgramRows {

  /**
   * Integers of a row before its codes: occurrences, articles, number of the last article, hash.
   */
  private static final int HEAD = 4;

  private final TokenStream stream;
  private final int length;
  private final int width;
  private int[] rows;
  private int[] slots = new int[1 << 10];
  private int size;
  private int article;

  NgramRows(TokenStream stream, int length) {
    this.stream = stream;
    this.length = length;
    this.width = HEAD + length;
    this.rows = new int[width << 8];
  }

  /**
   * Counts the n-gram at a place; places come in ascending order.
   *
   * @param hash of the n-gram, of which the lower half is used
   */
  void add(int at, long hash) {
    while (stream.articleEnds()[article] <= at) {
      article++;
    }
    int row = row(at, (int) hash);
    rows[row]++;
    if (rows[row + 2] != article + 1) {
      rows[row + 2] = article + 1;
      rows[row + 1]++;
    }
  }

  int size() {
    return size;
  }

  int frequency(int row) {
    return rows[row * width];
  }

  int articles(int row) {
    return rows[row * width + 1];
  }

  /** Copies the codes of a row's n-gram. */
  void copyCodes(int row, int[] to, int at) {
    System.arraycopy(rows, row * width + HEAD, to, at, length);
  }

  /** Returns where the row of the n-gram begins, making it when it is new. */
  private int row(int at, int hash) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0) {
      int row = (slots[slot] - 1) * width;
      if (rows[row + 3] == hash && equal(row + HEAD, at)) {
        return row;
      }
      slot = slot + 1 & mask;
    }
    return open(at, hash, slot);
  }

  private boolean equal(int from, int at) {
    for (int i = 0; i < length; i++) {
      if (rows[from + i] != stream.codes()[at + i]) {
        return false;
      }
    }
    return true;
  }

  private int open(int at, int hash, int slot) {
    int row = size * width;
    if (row == rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
    }
    System.arraycopy(stream.codes(), at, rows, row + HEAD, length);
    rows[row + 3] = hash;
    slots[slot] = ++size;
    if (size * 2 > slots.length) {
      spread();
    }
    return row;
  }

  private void spread() {
    int mask = slots.length * 2 - 1;
    int[] wider = new int[mask + 1];
    for (int row = 0; row < size; row++) {
      int slot = rows[row * width + 3] & mask;
      while (wider[slot] != 0) {
        slot = slot + 1 & mask;
      }
      wider[slot] = row + 1;
    }
    slots = wider;
  }
}
