package org.topoi.analysis.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The leaves of a plain dictionary by name; leaves that share a name are one key. */
final class LookupKeys {

  private final LookupOptions options;
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private LookupKeys(LookupOptions options) {
    this.options = options;
  }

  /** Returns the values of each key, keys in the order of the dictionary. */
  static Map<String, List<String>> of(List<LookupEntry> entries, LookupOptions options) {
    LookupKeys keys = new LookupKeys(options);
    keys.collect(entries, List.of());
    return keys.values;
  }

  private void collect(List<LookupEntry> entries, List<String> path) {
    for (LookupEntry entry : entries) {
      List<String> here = new ArrayList<>(path);
      here.add(entry.key());
      String name = name(here);
      if (!name.isEmpty() && !entry.values().isEmpty()) {
        values.computeIfAbsent(name, n -> new ArrayList<>()).addAll(entry.values());
      }
      collect(entry.children(), here);
    }
  }

  private String name(List<String> path) {
    List<String> parts = new ArrayList<>();
    for (int level = 1; level <= path.size(); level++) {
      if (options.levels().isEmpty() || options.levels().contains(level)) {
        parts.add(path.get(level - 1));
      }
    }
    String name = String.join(".", parts);
    return options.capitalKeys() ? name.toUpperCase(Locale.ROOT) : name;
  }
}
