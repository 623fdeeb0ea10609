package org.topoi.analysis.corpus;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The numbers of the words that may stand in one place of a query: one, or all that a wildcard
 * stands for.
 */
sealed interface WordSet {

  boolean has(int word);

  /** Says whether the body holds one of the words. */
  boolean isIn(Entry entry);

  /** One word; {@link LexiconView#ABSENT} for one that no article has. */
  record Single(int word) implements WordSet {
    @Override
    public boolean has(int other) {
      return word == other;
    }

    @Override
    public boolean isIn(Entry entry) {
      return entry.count(word) > 0;
    }
  }

  /** The words of a wildcard; the bits are not changed any more. */
  record Expanded(BitSet words) implements WordSet {
    @Override
    public boolean has(int word) {
      return words.get(word);
    }

    @Override
    public boolean isIn(Entry entry) {
      return IntStream.of(entry.words()).anyMatch(words::get);
    }
  }
}
