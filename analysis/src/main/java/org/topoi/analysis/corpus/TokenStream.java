package org.topoi.analysis.corpus;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The tokens of some articles in one row, for counting n-grams: each as the alphabetical rank of
 * its item among those that are frequent enough, a {@link #BREAK} for each rarer one and behind
 * each sentence.
 *
 * <p>A break for a rare item loses nothing, since an n-gram is at most as frequent as its rarest
 * token.
 */
final class TokenStream {

  static final int BREAK = -1;

  private final int[] codes;
  private final int[] articleEnds;
  private final int[] items;
  private final BitSet stops;

  private TokenStream(int[] codes, int[] articleEnds, int[] items, BitSet stops) {
    this.codes = codes;
    this.articleEnds = articleEnds;
    this.items = items;
    this.stops = stops;
  }

  /**
   * Puts articles in a row.
   *
   * @param items the items that are frequent enough, in alphabetical order
   */
  static TokenStream of(List<Entry> entries, Layer layer, LexiconView lexicon, int[] items) {
    int[] ranks = new int[lexicon.size()];
    Arrays.fill(ranks, BREAK);
    for (int rank = 0; rank < items.length; rank++) {
      ranks[items[rank]] = rank;
    }
    int[] codes =
        new int[entries.stream().mapToInt(e -> e.tokens() + e.sentenceEnds().length).sum()];
    int[] articleEnds = new int[entries.size()];
    int at = 0;
    for (int a = 0; a < articleEnds.length; a++) {
      at = write(entries.get(a), lexicon.items(entries.get(a), layer), ranks, codes, at);
      articleEnds[a] = at;
    }
    return new TokenStream(codes, articleEnds, items, new BitSet());
  }

  private static int write(Entry entry, int[] tokens, int[] ranks, int[] codes, int start) {
    int at = start;
    int from = 0;
    for (int to : entry.sentenceEnds()) {
      for (int i = from; i < to; i++) {
        codes[at++] = ranks[tokens[i]];
      }
      codes[at++] = BREAK;
      from = to;
    }
    return at;
  }

  /** Returns the same stream with the stop words of each article's language marked. */
  TokenStream withStops(List<Entry> entries, StopItems stopItems) {
    BitSet marked = new BitSet(codes.length);
    int at = 0;
    for (int a = 0; a < articleEnds.length; a++) {
      for (; at < articleEnds[a]; at++) {
        if (codes[at] != BREAK && stopItems.contains(entries.get(a).language(), items[codes[at]])) {
          marked.set(at);
        }
      }
    }
    return new TokenStream(codes, articleEnds, items, marked);
  }

  /** Returns the ranks; not to be changed. */
  int[] codes() {
    return codes;
  }

  /** Returns for each article the place behind its last code. */
  int[] articleEnds() {
    return articleEnds;
  }

  /** Returns the number of distinct codes. */
  int distinct() {
    return items.length;
  }

  /** Returns the item of a code. */
  int item(int code) {
    return items[code];
  }

  /** Says whether a marked stop word stands at a place. */
  boolean isStop(int at) {
    return stops.get(at);
  }
}
