package org.topoi.analysis.corpus;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.Lemmatizer;
import org.topoi.analysis.text.StopWords;
import org.topoi.analysis.text.Tokenizer;
import org.topoi.analysis.theme.ThemeDictionary;
import org.topoi.analysis.theme.ThemeTagger;

/** What is done to texts of one language. */
record LanguageRules(
    Tokenizer tokenizer, ThemeTagger tagger, Lemmatizer lemmatizer, StopWords stopWords) {

  /** The rules of all languages, each made when it is first met. */
  static final class Book {
    private final ThemeDictionary dictionary;
    private final Map<Language, LanguageRules> rules = new ConcurrentHashMap<>();

    Book(ThemeDictionary dictionary) {
      this.dictionary = dictionary;
    }

    ThemeDictionary dictionary() {
      return dictionary;
    }

    LanguageRules of(Language language) {
      return rules.computeIfAbsent(
          language,
          missing ->
              new LanguageRules(
                  Tokenizer.of(missing),
                  ThemeTagger.compile(dictionary, missing),
                  Lemmatizer.of(missing),
                  StopWords.of(missing)));
    }
  }
}
