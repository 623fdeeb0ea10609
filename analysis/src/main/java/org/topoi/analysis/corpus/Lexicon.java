package org.topoi.analysis.corpus;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.Lemmatizer;

/**
 * All forms, words and lemmas of the corpus, each with a number that it keeps; the side that the
 * writer adds to.
 *
 * <p>Readers hold a {@link LexiconView}. Numbers are only ever added, so that a view shares its
 * arrays with the lexicon: what is written behind a view's size does not concern it, and an array
 * that is too short is replaced, never emptied.
 */
final class Lexicon {

  private String[] strings = new String[1 << 10];
  private int[] words = new int[1 << 10];
  private int[] slots = new int[1 << 12];
  private int size;
  private final Map<Language, LemmaTable> lemmas = new TreeMap<>();
  private final AlphabeticalOrder order = new AlphabeticalOrder();

  /** Returns the number of a form, adding it and its word when it is new. */
  int form(String form) {
    int slot = LexiconView.slot(slots, strings, size, form);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    int id = add(form, slot);
    String word = Folding.word(form);
    // A word is its own word, whether or not folding it again would change it.
    words[id] = word.equals(form) ? id : word(word);
    return id;
  }

  /** Returns the number of a word or lemma, adding it when it is new. */
  int word(String word) {
    int slot = LexiconView.slot(slots, strings, size, word);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    int id = add(word, slot);
    words[id] = id;
    return id;
  }

  /** Returns the number of a form's word. */
  int wordOf(int form) {
    return words[form];
  }

  /** Sees to it that the form's lemma in a language is known. */
  void lemmatize(int form, Language language, Lemmatizer lemmatizer) {
    LemmaTable table = lemmas.computeIfAbsent(language, unused -> new LemmaTable());
    if (!table.knows(form)) {
      table.put(form, word(lemmatizer.lemma(strings[form])));
    }
  }

  /** Returns the lexicon as it is now. */
  LexiconView view() {
    Map<Language, int[][]> pages = new TreeMap<>();
    lemmas.forEach((language, table) -> pages.put(language, table.pages()));
    return new LexiconView(strings, words, slots, size, pages, order);
  }

  private int add(String string, int slot) {
    if (size == strings.length) {
      strings = Arrays.copyOf(strings, size * 2);
      words = Arrays.copyOf(words, size * 2);
    }
    int id = size++;
    strings[id] = string;
    slots[slot] = id + 1;
    if (size * 2 > slots.length) {
      spread();
    }
    return id;
  }

  private void spread() {
    int[] wider = new int[slots.length * 2];
    for (int id = 0; id < size; id++) {
      wider[LexiconView.slot(wider, strings, size, strings[id])] = id + 1;
    }
    slots = wider;
  }
}
