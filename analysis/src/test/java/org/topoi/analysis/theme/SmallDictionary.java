package org.topoi.analysis.theme;

import java.util.ArrayList;
import java.util.List;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;

/**
 * Dictionaries of one theme per list of patterns, and their hits as the text reads; "-" in front
 * marks an exclusion.
 */
final class SmallDictionary {

  private SmallDictionary() {}

  @SafeVarargs
  static ThemeDictionary of(Language language, List<String>... themes) {
    return of(language, List.of(themes));
  }

  static ThemeDictionary of(Language language, List<List<String>> themes) {
    List<Theme> made = new ArrayList<>();
    for (int i = 0; i < themes.size(); i++) {
      ThemeLabel label = new ThemeLabel("Group", "Theme " + i, "Definition.", "", "", "");
      List<ThemePattern> patterns =
          themes.get(i).stream()
              .map(
                  text ->
                      text.startsWith("-")
                          ? new ThemePattern(text.substring(1), language, true)
                          : new ThemePattern(text, language, false))
              .toList();
      made.add(new Theme("theme-" + i, label, "T" + i, i + 1, true, patterns));
    }
    return new ThemeDictionary("Small", 1, made);
  }

  /**
   * Returns what a theme of these patterns hits in an English text, each hit as it is written
   * there.
   */
  static List<String> hits(String text, String... patterns) {
    return hits(Language.ENGLISH, text, patterns);
  }

  static List<String> hits(Language language, String text, String... patterns) {
    ThemeTagger tagger = ThemeTagger.compile(of(language, List.of(patterns)), language);
    TokenizedText tokens = Tokenizer.of(language).tokenize(text);
    return tagger.tag(tokens).stream()
        .map(hit -> text.substring(tokens.start(hit.start()), tokens.end(hit.end() - 1)))
        .toList();
  }
}
