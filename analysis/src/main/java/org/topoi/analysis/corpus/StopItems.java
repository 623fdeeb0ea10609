package org.topoi.analysis.corpus;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.topoi.analysis.text.Language;

/** The stop words of each language by number; for one count, in one thread. */
final class StopItems {

  private final LexiconView lexicon;
  private final LanguageRules.Book rules;
  private final Map<Language, BitSet> items = new HashMap<>();

  StopItems(LexiconView lexicon, LanguageRules.Book rules) {
    this.lexicon = lexicon;
    this.rules = rules;
  }

  /** Says whether the word of a form, or a word or lemma itself, is a stop word of a language. */
  boolean contains(Language language, int item) {
    return items.computeIfAbsent(language, this::read).get(lexicon.wordOf(item));
  }

  private BitSet read(Language language) {
    BitSet stops = new BitSet();
    for (String word : rules.of(language).stopWords().words()) {
      int id = lexicon.find(word);
      if (id != LexiconView.ABSENT) {
        stops.set(id);
      }
    }
    return stops;
  }
}
