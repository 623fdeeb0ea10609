package org.topoi.analysis.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The abbreviations of a language, by what may follow their full stop in the same sentence.
 *
 * @param always the sentence goes on: titles, "e.g."
 * @param beforeNumber it goes on before a figure: "No. 5"
 * @param unlessFunctionWord it goes on unless a function word follows with a capital letter: "Inc."
 * @param unlessAfterNumber it goes on unless a figure stands before: Russian "г." is a town or,
 *     after a figure, a year
 * @param ordinals whether figures of one or two digits with a full stop are ordinal numbers: German
 *     "3. Oktober"
 */
record Abbreviations(
    Set<String> always,
    Set<String> beforeNumber,
    Set<String> unlessFunctionWord,
    Set<String> unlessAfterNumber,
    boolean ordinals) {

  private static final Map<Language, Abbreviations> LOADED = new ConcurrentHashMap<>();

  Abbreviations {
    always = Set.copyOf(always);
    beforeNumber = Set.copyOf(beforeNumber);
    unlessFunctionWord = Set.copyOf(unlessFunctionWord);
    unlessAfterNumber = Set.copyOf(unlessAfterNumber);
  }

  /** Returns the abbreviations of a language; none where we have no list. */
  static Abbreviations of(Language language) {
    return LOADED.computeIfAbsent(language, Abbreviations::load);
  }

  private static Abbreviations load(Language language) {
    Map<String, Set<String>> groups = new HashMap<>();
    for (String line : ResourceLines.of("abbreviations." + language.code() + ".txt")) {
      int colon = line.indexOf(':');
      Set<String> group =
          groups.computeIfAbsent(line.substring(0, colon).strip(), key -> new HashSet<>());
      group.addAll(List.of(line.substring(colon + 1).strip().split("\\s+")));
    }
    return new Abbreviations(
        groups.getOrDefault("always", Set.of()),
        groups.getOrDefault("before-number", Set.of()),
        groups.getOrDefault("unless-function-word", Set.of()),
        groups.getOrDefault("unless-after-number", Set.of()),
        groups.containsKey("ordinals"));
  }
}
