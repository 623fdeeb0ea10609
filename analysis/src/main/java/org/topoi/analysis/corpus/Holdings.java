package org.topoi.analysis.corpus;

import java.util.List;
import java.util.Optional;
import org.topoi.analysis.theme.ThemeDictionary;

/**
 * What a state of the corpus holds.
 *
 * @param entries the articles by number
 * @param lexicon the lexicon in which they are coded
 * @param rules what is done to texts of each language
 */
record Holdings(List<Entry> entries, LexiconView lexicon, LanguageRules.Book rules) {

  Holdings {
    entries = List.copyOf(entries);
  }

  ThemeDictionary dictionary() {
    return rules.dictionary();
  }

  /** Returns the number of themes of the dictionary. */
  int themes() {
    return dictionary().themes().size();
  }

  /** Refuses an index that no theme has. */
  void checkTheme(int theme) {
    if (theme < 0 || theme >= themes()) {
      throw new IllegalArgumentException(
          "theme must be from 0 to " + (themes() - 1) + ", but is " + theme);
    }
  }

  /** Returns the article of a number. */
  Optional<Entry> entry(long id) {
    int low = 0;
    int high = entries.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Entry entry = entries.get(middle);
      if (entry.id() == id) {
        return Optional.of(entry);
      }
      if (entry.id() < id) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  /** Returns the articles and tokens of entries. */
  static TokenBase base(List<Entry> entries) {
    return new TokenBase(entries.size(), entries.stream().mapToLong(Entry::tokens).sum());
  }
}
