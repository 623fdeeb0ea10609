package org.topoi.analysis.query;

/**
 * The types of a corpus, by number: forms as written, their folded words, and lemmas, each string
 * once.
 */
public interface Vocabulary {

  /** The number of a string that the corpus does not have. */
  int ABSENT = -1;

  /** Returns how many numbers there are; they run from 0. */
  int size();

  /** Returns the type of a number. */
  String type(int number);

  /** Returns the number of a form's word; a word is its own. */
  int wordOf(int form);

  /** Returns the number of a type, or {@link #ABSENT}. */
  int find(String type);
}
