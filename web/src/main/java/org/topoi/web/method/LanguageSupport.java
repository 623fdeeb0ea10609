package org.topoi.web.method;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.Lemmatizer;
import org.topoi.analysis.text.StopWords;
import org.topoi.analysis.theme.ThemeDictionary;
import org.topoi.web.layout.Formats;

/**
 * What there is for one language beside the rules that hold for all.
 *
 * @param name its English name
 * @param code its code
 * @param lemmas whether there is a dictionary of its forms
 * @param stopWords words of its stop list
 * @param patterns theme patterns, exceptions left out
 */
record LanguageSupport(String name, String code, boolean lemmas, int stopWords, long patterns) {

  /** Languages with rules or lists of their own. */
  private static final Set<Language> KNOWN =
      Set.of(
          Language.ENGLISH, Language.RUSSIAN, Language.FRENCH, Language.GERMAN, Language.SPANISH);

  /** Returns what there is for each language that has anything, by name. */
  static List<LanguageSupport> all(ThemeDictionary dictionary) {
    Set<Language> languages = new TreeSet<>(KNOWN);
    languages.addAll(dictionary.languages());
    return languages.stream()
        .map(language -> of(language, dictionary))
        .sorted(Comparator.comparing(LanguageSupport::name))
        .toList();
  }

  private static LanguageSupport of(Language language, ThemeDictionary dictionary) {
    long patterns =
        dictionary.themes().stream()
            .flatMap(theme -> theme.patterns(language).stream())
            .filter(pattern -> !pattern.exclusion())
            .count();
    return new LanguageSupport(
        Formats.language(language.code()),
        language.code(),
        Lemmatizer.supports(language),
        StopWords.of(language).words().size(),
        patterns);
  }
}
