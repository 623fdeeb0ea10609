package org.topoi.analysis.text;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The function words of a language, which a list of content words leaves out: articles, pronouns,
 * prepositions, conjunctions, auxiliary verbs and their contractions.
 *
 * @param words folded words
 */
public record StopWords(Set<String> words) {

  private static final Map<Language, StopWords> LOADED = new ConcurrentHashMap<>();

  public StopWords {
    words = Set.copyOf(words);
  }

  /** Returns the stop words of a language; none where we have no list. */
  public static StopWords of(Language language) {
    return LOADED.computeIfAbsent(language, StopWords::load);
  }

  /** Says whether a folded word is a stop word. */
  public boolean contains(String word) {
    return words.contains(word);
  }

  private static StopWords load(Language language) {
    return new StopWords(
        ResourceLines.of("stopwords." + language.code() + ".txt").stream()
            .map(line -> Folding.word(line, language))
            .collect(Collectors.toSet()));
  }
}
