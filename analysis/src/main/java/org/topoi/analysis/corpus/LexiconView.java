package org.topoi.analysis.corpus;

import java.util.Map;
import org.topoi.analysis.text.Language;

/** The lexicon as it was at one moment; safe to read while the writer adds to the lexicon. */
final class LexiconView {

  static final int ABSENT = -1;

  private final String[] strings;
  private final int[] words;
  private final int[] slots;
  private final int size;
  private final Map<Language, int[][]> lemmas;
  private final AlphabeticalOrder order;

  LexiconView(
      String[] strings,
      int[] words,
      int[] slots,
      int size,
      Map<Language, int[][]> lemmas,
      AlphabeticalOrder order) {
    this.strings = strings;
    this.words = words;
    this.slots = slots;
    this.size = size;
    this.lemmas = lemmas;
    this.order = order;
  }

  /** Returns how many numbers are given out: they run from 0. */
  int size() {
    return size;
  }

  /** Returns the form, word or lemma of a number. */
  String string(int id) {
    return strings[id];
  }

  /** Says whether a form, word or lemma has a letter; a number or sign has none. */
  boolean hasLetter(int id) {
    return strings[id].codePoints().anyMatch(Character::isLetter);
  }

  /** Returns the number of a form's word; a word is its own. */
  int wordOf(int form) {
    return words[form];
  }

  /** Returns the number of a string, or {@link #ABSENT}. */
  int find(String string) {
    int id = slots[slot(slots, strings, size, string)] - 1;
    return id < size ? id : ABSENT;
  }

  /** Returns the numbers of an article's tokens on a layer; the array must not be changed. */
  int[] items(Entry entry, Layer layer) {
    int[] forms = entry.forms();
    return switch (layer) {
      case FORM -> forms;
      case WORD -> words(forms);
      case LEMMA -> lemmas(forms, entry.language());
    };
  }

  /** Returns all numbers, and perhaps newer ones, in the order of their strings by code point. */
  int[] alphabetical() {
    return order.of(strings, size);
  }

  private int[] words(int[] forms) {
    int[] items = new int[forms.length];
    for (int i = 0; i < forms.length; i++) {
      items[i] = words[forms[i]];
    }
    return items;
  }

  private int[] lemmas(int[] forms, Language language) {
    int[][] pages = lemmas.getOrDefault(language, new int[0][]);
    int[] items = new int[forms.length];
    for (int i = 0; i < forms.length; i++) {
      items[i] = LemmaTable.lemma(pages, forms[i]);
    }
    return items;
  }

  /** Returns the slot that holds the string, or the free one where it would stand. */
  static int slot(int[] slots, String[] strings, int size, String string) {
    int mask = slots.length - 1;
    int hash = string.hashCode() * 0x9E3779B9;
    int slot = (hash ^ hash >>> 15) & mask;
    // One read of the slot: the writer may fill a free one meanwhile, with a number that is not
    // ours.
    for (int id = slots[slot] - 1; id >= 0; id = slots[slot] - 1) {
      if (id < size && strings[id].equals(string)) {
        return slot;
      }
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
