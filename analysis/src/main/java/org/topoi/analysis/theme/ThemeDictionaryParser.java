package org.topoi.analysis.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.topoi.analysis.text.Language;

/**
 * Reads a dictionary from one file per language.
 *
 * <p>The first file leads: it says which themes there are, and everything about them. A further
 * file adds the patterns of another language to themes of the first. A fault anywhere refuses the
 * whole dictionary.
 */
public final class ThemeDictionaryParser {

  private ThemeDictionaryParser() {}

  /**
   * Returns the dictionary that the files make together.
   *
   * @param texts the leading file, then those of further languages; at least one
   * @throws MalformedDictionaryException when a line cannot be read
   */
  public static ThemeDictionary parse(List<DictionaryText> texts) {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("texts must hold at least one file, but is empty");
    }
    List<DictionaryFile> files = texts.stream().map(DictionaryFileReader::read).toList();
    DictionaryFile leading = files.get(0);
    Map<String, List<ThemePattern>> patterns = leadingPatterns(leading);
    Set<Language> languages = new HashSet<>(Set.of(leading.language()));
    for (DictionaryFile file : files.subList(1, files.size())) {
      requireSameDictionary(leading, file);
      if (!languages.add(file.language())) {
        throw file.refusal(file.heading(), "another file has the patterns of this language");
      }
      addPatterns(file, patterns);
    }
    List<Theme> themes = new ThemeAssembly(leading, patterns).themes();
    return new ThemeDictionary(leading.heading().value(), leading.version(), themes);
  }

  private static Map<String, List<ThemePattern>> leadingPatterns(DictionaryFile leading) {
    Map<String, List<ThemePattern>> patterns = new HashMap<>();
    for (ThemeSection section : leading.sections()) {
      if (patterns.put(section.slug(), new ArrayList<>(section.patterns())) != null) {
        throw leading.refusal(section.heading(), "the theme stands twice");
      }
    }
    return patterns;
  }

  private static void requireSameDictionary(DictionaryFile leading, DictionaryFile file) {
    if (!file.heading().value().equals(leading.heading().value())
        || file.version() != leading.version()) {
      throw file.refusal(
          file.heading(),
          "name and version must be those of %s: %s %d"
              .formatted(leading.file(), leading.heading().value(), leading.version()));
    }
  }

  private static void addPatterns(DictionaryFile file, Map<String, List<ThemePattern>> patterns) {
    Set<String> seen = new HashSet<>();
    for (ThemeSection section : file.sections()) {
      List<ThemePattern> known = patterns.get(section.slug());
      if (known == null) {
        throw file.refusal(section.heading(), "the leading file has no such theme");
      }
      if (!seen.add(section.slug())) {
        throw file.refusal(section.heading(), "the theme stands twice");
      }
      section.fields().values().stream()
          .filter(field -> !field.keyword().equals("name"))
          .min(Comparator.comparingInt(DictionaryLine::number))
          .ifPresent(
              field -> {
                throw file.refusal(field, "'" + field.keyword() + "' belongs in the leading file");
              });
      known.addAll(section.patterns());
    }
  }
}
