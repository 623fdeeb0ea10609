package org.topoi.analysis.theme;

import java.util.List;
import org.topoi.analysis.text.Language;

/** Makes one tree of all patterns that a dictionary has for a language. */
final class PatternCompiler {

  private final Language language;
  private final PatternParser parser;
  private final ElementTable elements;
  private final PatternTree.Builder<CompiledPattern> tree = new PatternTree.Builder<>();

  PatternCompiler(Language language, ElementTable elements) {
    this.language = language;
    this.parser = new PatternParser(language);
    this.elements = elements;
  }

  PatternTree<CompiledPattern> compile(ThemeDictionary dictionary) {
    for (int theme = 0; theme < dictionary.themes().size(); theme++) {
      List<ThemePattern> patterns = dictionary.themes().get(theme).patterns();
      for (int index = 0; index < patterns.size(); index++) {
        if (patterns.get(index).language().equals(language)) {
          add(patterns.get(index), theme, index);
        }
      }
    }
    return tree.build();
  }

  private void add(ThemePattern pattern, int theme, int index) {
    ParsedPattern parsed = parser.parse(pattern.text());
    List<Condition> conditions =
        parsed.conditions().stream().map(nearby -> Condition.compile(nearby, elements)).toList();
    tree.add(
        elements.ids(parsed.phrase()),
        new CompiledPattern(theme, index, pattern.exclusion(), conditions));
  }
}
