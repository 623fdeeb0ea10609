package org.topoi.analysis.corpus;

import java.util.List;

/**
 * Words that must follow one another.
 *
 * @param words for each place the numbers of the words that may stand there
 */
record WordSequence(List<WordSet> words) {

  WordSequence {
    words = List.copyOf(words);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Says whether the title, or one sentence of the body, holds the sequence. */
  boolean occursIn(Entry entry, LexiconView lexicon) {
    return follows(entry.title(), 0, entry.title().length) || occursInBody(entry, lexicon);
  }

  private boolean occursInBody(Entry entry, LexiconView lexicon) {
    if (!words.stream().allMatch(set -> set.isIn(entry))) {
      return false;
    }
    if (words.size() == 1) {
      return true;
    }
    int[] tokens = lexicon.items(entry, Layer.WORD);
    int from = 0;
    for (int to : entry.sentenceEnds()) {
      if (follows(tokens, from, to)) {
        return true;
      }
      from = to;
    }
    return false;
  }

  private boolean follows(int[] tokens, int from, int to) {
    for (int start = from; start + words.size() <= to; start++) {
      if (standsAt(tokens, start)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsAt(int[] tokens, int start) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).has(tokens[start + i])) {
        return false;
      }
    }
    return true;
  }
}
