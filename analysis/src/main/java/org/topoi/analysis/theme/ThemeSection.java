package org.topoi.analysis.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one file says about one theme.
 *
 * @param heading the line that opens it and gives its slug
 * @param group the heading under which it stands; empty when there is none
 * @param fields its lines by keyword
 * @param patterns its patterns, exclusions among them, in the order of the file
 */
record ThemeSection(
    DictionaryLine heading,
    String group,
    Map<String, DictionaryLine> fields,
    List<ThemePattern> patterns) {

  ThemeSection {
    fields = Map.copyOf(fields);
    patterns = List.copyOf(patterns);
  }

  String slug() {
    return heading.value();
  }

  Optional<DictionaryLine> field(String keyword) {
    return Optional.ofNullable(fields.get(keyword));
  }
}
