package org.topoi.analysis.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Counts some terms in each article, all of them in one pass. */
final class ArticleCounter {

  private static final int NONE = -1;

  private final List<int[]> terms;
  private final boolean single;

  /** The first term that begins with an item, and for each term the next that begins with its. */
  private final int[] firstWith;

  private final int[] nextWith;

  /** Where the counts of each term begin; behind the last, where they end. */
  private final int[] begins;

  private final int[] ends;
  private final int[] counts;
  private final int[] sizes;
  private final int[] here;

  /**
   * Prepares a count.
   *
   * @param articles in how many articles each term occurs at most
   * @param items numbers that are given out in the lexicon
   */
  ArticleCounter(List<int[]> terms, int[] articles, int items) {
    this.terms = terms;
    this.single = terms.stream().allMatch(term -> term.length == 1);
    this.firstWith = new int[items];
    this.nextWith = new int[terms.size()];
    Arrays.fill(firstWith, NONE);
    for (int term = 0; term < terms.size(); term++) {
      nextWith[term] = firstWith[terms.get(term)[0]];
      firstWith[terms.get(term)[0]] = term;
    }
    this.begins = new int[articles.length];
    for (int term = 1; term < articles.length; term++) {
      begins[term] = begins[term - 1] + articles[term - 1];
    }
    this.ends = begins.clone();
    this.counts = new int[IntStream.of(articles).sum()];
    this.sizes = new int[counts.length];
    this.here = new int[terms.size()];
  }

  /** Counts the terms in one more article. */
  void add(Entry entry, Layer layer, LexiconView lexicon) {
    if (single && layer == Layer.WORD) {
      addWords(entry);
    } else {
      addItems(entry, lexicon.items(entry, layer));
    }
  }

  /** The words of an article are counted already. */
  private void addWords(Entry entry) {
    int[] words = entry.words();
    int[] frequencies = entry.counts();
    for (int i = 0; i < words.length; i++) {
      int term = firstWith[words[i]];
      if (term != NONE) {
        here[term] = frequencies[i];
        close(term, entry);
      }
    }
  }

  private void addItems(Entry entry, int[] items) {
    int from = 0;
    for (int to : entry.sentenceEnds()) {
      for (int start = from; start < to; start++) {
        for (int term = firstWith[items[start]]; term != NONE; term = nextWith[term]) {
          here[term] += standsAt(terms.get(term), items, start, to) ? 1 : 0;
        }
      }
      from = to;
    }
    for (int item : items) {
      for (int term = firstWith[item]; term != NONE; term = nextWith[term]) {
        close(term, entry);
      }
    }
  }

  private static boolean standsAt(int[] term, int[] items, int start, int sentenceEnd) {
    return start + term.length <= sentenceEnd
        && Arrays.equals(term, 0, term.length, items, start, start + term.length);
  }

  /** Keeps what was counted in an article and begins anew. */
  private void close(int term, Entry entry) {
    if (here[term] > 0) {
      counts[ends[term]] = here[term];
      sizes[ends[term]++] = entry.tokens();
      here[term] = 0;
    }
  }

  /** Returns the counts of a term in the articles that have it. */
  long[] counts(int term) {
    return IntStream.range(begins[term], ends[term]).mapToLong(i -> counts[i]).toArray();
  }

  /** Returns the tokens of the articles that have a term, in the same order. */
  long[] tokens(int term) {
    return IntStream.range(begins[term], ends[term]).mapToLong(i -> sizes[i]).toArray();
  }
}
