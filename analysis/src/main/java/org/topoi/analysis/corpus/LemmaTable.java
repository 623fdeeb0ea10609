package org.topoi.analysis.corpus;

import java.util.Arrays;

/**
 * The lemmas of one language's forms, by number of the form. Kept in pages, since a language has
 * only some of the forms.
 */
final class LemmaTable {

  private static final int BITS = 10;
  private static final int MASK = (1 << BITS) - 1;

  /** Lemmas plus one, so that 0 says "not known". */
  private int[][] pages = new int[0][];

  boolean knows(int form) {
    int page = form >>> BITS;
    return page < pages.length && pages[page].length > 0 && pages[page][form & MASK] != 0;
  }

  void put(int form, int lemma) {
    int page = form >>> BITS;
    if (page >= pages.length) {
      int[][] longer = Arrays.copyOf(pages, Math.max(page + 1, pages.length * 2));
      Arrays.fill(longer, pages.length, longer.length, new int[0]);
      pages = longer;
    }
    if (pages[page].length == 0) {
      pages[page] = new int[1 << BITS];
    }
    pages[page][form & MASK] = lemma + 1;
  }

  /** Returns the pages as they are now; what a reader knows in them does not change. */
  int[][] pages() {
    return pages;
  }

  /** Returns the lemma of a form that is known. */
  static int lemma(int[][] pages, int form) {
    return pages[form >>> BITS][form & MASK] - 1;
  }
}
