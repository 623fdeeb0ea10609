package org.topoi.analysis.theme;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.topoi.analysis.text.Language;

/**
 * A dictionary of themes in one version.
 *
 * @param name for instance "Founding"
 * @param version from 1; every change of a pattern makes a new one
 * @param themes in the order in which they are shown
 */
public record ThemeDictionary(String name, int version, List<Theme> themes) {

  public ThemeDictionary {
    themes = List.copyOf(themes);
  }

  /**
   * Returns the dictionary that Topoi comes with: 36 themes with patterns in English and Russian.
   */
  public static ThemeDictionary founding() {
    return FoundingDictionary.INSTANCE;
  }

  /** Returns the index of the theme with this slug. */
  public OptionalInt indexOf(String slug) {
    return IntStream.range(0, themes.size())
        .filter(i -> themes.get(i).slug().equals(slug))
        .findFirst();
  }

  /** Returns the theme with this slug. */
  public Optional<Theme> theme(String slug) {
    return themes.stream().filter(theme -> theme.slug().equals(slug)).findFirst();
  }

  /**
   * Returns the languages in which at least one theme has a pattern, in alphabetical order of their
   * codes.
   */
  public Set<Language> languages() {
    Set<Language> languages = new TreeSet<>();
    themes.forEach(theme -> theme.patterns().forEach(pattern -> languages.add(pattern.language())));
    return languages;
  }
}
