package org.topoi.analysis.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The patterns of one theme while their file is read: each is checked and none may stand twice. */
final class PatternList {

  private final String file;
  private final PatternParser parser;
  private final List<ThemePattern> patterns = new ArrayList<>();
  private final Map<ThemePattern, Integer> lines = new HashMap<>();

  PatternList(String file, PatternParser parser) {
    this.file = file;
    this.parser = parser;
  }

  void add(DictionaryLine line, boolean exclusion) {
    ThemePattern pattern = new ThemePattern(line.value(), parser.language(), exclusion);
    try {
      parser.parse(pattern.text());
    } catch (MalformedPatternException e) {
      throw refusal(line, line.column() + e.column() - 1, e.reason());
    }
    Integer first = lines.putIfAbsent(pattern, line.number());
    if (first != null) {
      throw refusal(line, line.column(), "the pattern already stands in line " + first);
    }
    patterns.add(pattern);
  }

  List<ThemePattern> patterns() {
    return List.copyOf(patterns);
  }

  private MalformedDictionaryException refusal(DictionaryLine line, int column, String reason) {
    return new MalformedDictionaryException(file, line.number(), column, reason);
  }
}
