package org.topoi.analysis.corpus;

import java.util.Arrays;

/**
 * The places of a stream where an n-gram begins, sorted into shares by the first token, so that the
 * shares can be counted side by side, need not be joined, and are each small enough for the fast
 * memory of a processor.
 */
final class NgramStarts {

  private static final int TOKENS_PER_SHARE = 1 << 17;
  private static final int MOST_SHARES = 1 << 4;

  private final TokenStream stream;
  private final int length;
  private final int shareBits;
  private final int[] shareEnds;
  private final int[] starts;

  private NgramStarts(TokenStream stream, int length) {
    this.stream = stream;
    this.length = length;
    int shares = Math.min(MOST_SHARES, 1 + stream.codes().length / TOKENS_PER_SHARE);
    this.shareBits = Integer.numberOfTrailingZeros(Integer.highestOneBit(shares));
    this.shareEnds = new int[1 << shareBits];
    eachStart((share, start) -> shareEnds[share]++);
    for (int share = 1; share < shareEnds.length; share++) {
      shareEnds[share] += shareEnds[share - 1];
    }
    this.starts = new int[shareEnds[shareEnds.length - 1]];
    int[] next = new int[shareEnds.length];
    System.arraycopy(shareEnds, 0, next, 1, next.length - 1);
    eachStart((share, start) -> starts[next[share]++] = start);
  }

  /** Finds the places of n-grams that begin and end with no marked stop word. */
  static NgramStarts of(TokenStream stream, int length) {
    return new NgramStarts(stream, length);
  }

  int shares() {
    return shareEnds.length;
  }

  /** Returns the places of one share in ascending order. */
  int[] share(int share) {
    return Arrays.copyOfRange(starts, share == 0 ? 0 : shareEnds[share - 1], shareEnds[share]);
  }

  private void eachStart(StartAction action) {
    int[] codes = stream.codes();
    int run = 0;
    for (int last = 0; last < codes.length; last++) {
      run = codes[last] == TokenStream.BREAK ? 0 : run + 1;
      int start = last - length + 1;
      if (run >= length && !stream.isStop(start) && !stream.isStop(last)) {
        action.accept(shareOf(codes[start]), start);
      }
    }
  }

  /** Fibonacci hashing: the upper bits of the product, none when there is one share. */
  private int shareOf(int code) {
    return (int) ((code * 0x9E3779B9L & 0xFFFFFFFFL) >>> (Integer.SIZE - shareBits));
  }

  /** Takes a place and its share. */
  @FunctionalInterface
  private interface StartAction {
    void accept(int share, int start);
  }
}
