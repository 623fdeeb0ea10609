package org.topoi.analysis.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the themes of a leading file and checks what must hold between them. */
final class ThemeAssembly {

  private final DictionaryFile file;
  private final Map<String, List<ThemePattern>> patterns;
  private final Set<String> sigla = new HashSet<>();
  private final Set<Integer> slots = new HashSet<>();

  ThemeAssembly(DictionaryFile file, Map<String, List<ThemePattern>> patterns) {
    this.file = file;
    this.patterns = patterns;
  }

  List<Theme> themes() {
    return file.sections().stream().map(this::theme).toList();
  }

  private Theme theme(ThemeSection section) {
    return new Theme(
        section.slug(),
        label(section),
        siglum(required(section, "siglum")),
        slot(required(section, "slot")),
        founding(required(section, "founding")),
        patterns.getOrDefault(section.slug(), List.of()));
  }

  private ThemeLabel label(ThemeSection section) {
    if (section.group().isEmpty()) {
      throw file.refusal(section.heading(), "a theme of the leading file needs a group above it");
    }
    return new ThemeLabel(
        section.group(),
        required(section, "name").value(),
        required(section, "definition").value(),
        optional(section, "includes"),
        optional(section, "excludes"),
        section.field("counterpart").map(this::counterpart).orElse(""));
  }

  private String siglum(DictionaryLine line) {
    if (!line.value().matches("\\p{L}{2}")) {
      throw file.refusal(line, "a siglum is two letters");
    }
    if (!sigla.add(line.value())) {
      throw file.refusal(line, "another theme has this siglum");
    }
    return line.value();
  }

  private int slot(DictionaryLine line) {
    if (!line.value().matches("[1-9]\\d{0,3}")) {
      throw file.refusal(line, "a slot is a whole number from 1 to 9999");
    }
    int slot = Integer.parseInt(line.value());
    if (!slots.add(slot)) {
      throw file.refusal(line, "another theme has this slot");
    }
    return slot;
  }

  private boolean founding(DictionaryLine line) {
    if (!line.value().matches("yes|no")) {
      throw file.refusal(line, "'founding' is yes or no");
    }
    return line.value().equals("yes");
  }

  private String counterpart(DictionaryLine line) {
    if (!patterns.containsKey(line.value())) {
      throw file.refusal(line, "the file has no such theme");
    }
    return line.value();
  }

  private DictionaryLine required(ThemeSection section, String keyword) {
    return section
        .field(keyword)
        .orElseThrow(() -> file.refusal(section.heading(), "the theme has no '" + keyword + "'"));
  }

  private static String optional(ThemeSection section, String keyword) {
    return section.field(keyword).map(DictionaryLine::value).orElse("");
  }
}
