package org.topoi.analysis.text;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Looks lemmas up in a form dictionary of LanguageTool, a finite-state automaton that Morfologik
 * reads.
 */
final class DictionaryLemmatizer implements Lemmatizer {

  /** Where each language's dictionary lies on the class path. */
  static final Map<Language, String> DICTIONARIES =
      Map.of(
          Language.ENGLISH, "/org/languagetool/resource/en/english.dict",
          Language.RUSSIAN, "/org/languagetool/resource/ru/russian.dict",
          Language.FRENCH, "/org/languagetool/resource/fr/french.dict",
          Language.GERMAN, "/org/languagetool/resource/de/german.dict",
          Language.SPANISH, "/org/languagetool/resource/es/es-ES.dict");

  private static final Map<Language, DictionaryLemmatizer> LOADED = new ConcurrentHashMap<>();

  private static final Comparator<String> SHORTEST_FIRST =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Language language;
  private final Dictionary dictionary;
  private final Map<String, String> homographs;

  private DictionaryLemmatizer(
      Language language, Dictionary dictionary, Map<String, String> homographs) {
    this.language = language;
    this.dictionary = dictionary;
    this.homographs = Map.copyOf(homographs);
  }

  static DictionaryLemmatizer of(Language language) {
    return LOADED.computeIfAbsent(language, DictionaryLemmatizer::load);
  }

  @Override
  public String lemma(String form) {
    String written = Folding.signs(form);
    String word = Folding.word(written, language);
    // A look-up keeps buffers and is not safe to share; a new one costs a few microseconds.
    DictionaryLookup lookup = new DictionaryLookup(dictionary);
    if (isAcronym(written) && !lookup.lookup(written).isEmpty()) {
      return word;
    }
    String homograph = homographs.get(word);
    if (homograph != null) {
      return homograph;
    }
    return spellings(written).stream()
        .map(spelling -> choose(lookup.lookup(spelling), word))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> withoutPossessive(written, word));
  }

  /**
   * Small letters first, since a capital may only begin a sentence; in German as written first,
   * since it marks the noun: Regeln are rules, regeln is to rule.
   */
  private Set<String> spellings(String written) {
    String lower = Folding.lowerCase(written, language);
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(language.equals(Language.GERMAN) ? written : lower);
    spellings.add(lower);
    spellings.add(written);
    spellings.add(capitalised(lower));
    return spellings;
  }

  private String capitalised(String lower) {
    int first = lower.isEmpty() ? 0 : Character.charCount(lower.codePointAt(0));
    return UCharacter.toUpperCase(lower.substring(0, first)) + lower.substring(first);
  }

  private Optional<String> choose(List<WordData> entries, String word) {
    List<String> lemmas =
        entries.stream()
            .map(WordData::getStem)
            .filter(Objects::nonNull)
            .map(stem -> Folding.word(stem.toString(), language))
            .toList();
    return lemmas.contains(word) ? Optional.of(word) : lemmas.stream().min(SHORTEST_FIRST);
  }

  private String withoutPossessive(String written, String word) {
    boolean possessive = language.equals(Language.ENGLISH) && word.endsWith("'s");
    return possessive && word.length() > 2
        ? lemma(written.substring(0, written.length() - 2))
        : word;
  }

  /**
   * US is a country and us a pronoun: what stands in capitals is an acronym where the dictionary
   * has it so.
   */
  private static boolean isAcronym(String written) {
    return written.length() > 1 && written.chars().allMatch(Character::isUpperCase);
  }

  private static DictionaryLemmatizer load(Language language) {
    String path = Objects.requireNonNull(DICTIONARIES.get(language));
    URL url =
        Objects.requireNonNull(
            DictionaryLemmatizer.class.getResource(path), path + " is not on the class path");
    Map<String, String> homographs = new HashMap<>();
    for (String line : ResourceLines.of("homographs." + language.code() + ".txt")) {
      String[] pair = line.split("\\s+", 2);
      homographs.put(Folding.word(pair[0], language), Folding.word(pair[1], language));
    }
    try {
      return new DictionaryLemmatizer(language, Dictionary.read(url), homographs);
    } catch (IOException e) {
      throw new UncheckedIOException("The dictionary " + path + " cannot be read", e);
    }
  }
}
