package org.topoi.analysis.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.topoi.analysis.text.Language;

/** Reads one dictionary file, line by line; its grammar is told in the package description. */
final class DictionaryFileReader {

  private static final Set<String> FIELDS =
      Set.of(
          "name",
          "siglum",
          "slot",
          "founding",
          "counterpart",
          "definition",
          "includes",
          "excludes");
  private static final Set<String> LISTS = Set.of("patterns", "unseen", "exceptions");

  private final String file;
  private final Deque<DictionaryLine> lines;
  private final int lastLine;

  private DictionaryFileReader(DictionaryText source) {
    file = source.file();
    lines = new ArrayDeque<>(DictionaryLine.of(source.text()));
    lastLine = lines.isEmpty() ? 1 : lines.getLast().number();
  }

  static DictionaryFile read(DictionaryText source) {
    return new DictionaryFileReader(source).file();
  }

  private DictionaryFile file() {
    DictionaryLine name = header("dictionary");
    int version = version(header("version"));
    Language language = language(header("language"));
    PatternParser parser = new PatternParser(language);
    List<ThemeSection> sections = new ArrayList<>();
    String group = "";
    while (!lines.isEmpty()) {
      DictionaryLine line = lines.remove();
      switch (line.keyword()) {
        case "group" -> group = valued(line).value();
        case "theme" -> sections.add(theme(valued(line), group, parser));
        default -> throw refusal(line, "a group or a theme must begin here");
      }
    }
    return new DictionaryFile(file, name, version, language, sections);
  }

  private DictionaryLine header(String keyword) {
    DictionaryLine line = lines.poll();
    if (line == null || !line.keyword().equals(keyword)) {
      int number = line == null ? lastLine : line.number();
      throw new MalformedDictionaryException(
          file, number, 1, "'" + keyword + "' and its value must stand here");
    }
    return valued(line);
  }

  private int version(DictionaryLine line) {
    if (!line.value().matches("[1-9]\\d{0,8}")) {
      throw refusal(line, "a version is a whole number from 1");
    }
    return Integer.parseInt(line.value());
  }

  private Language language(DictionaryLine line) {
    if (!line.value().matches("[a-z]{2,3}")) {
      throw refusal(line, "a language is two or three small Latin letters");
    }
    return new Language(line.value());
  }

  private ThemeSection theme(DictionaryLine heading, String group, PatternParser parser) {
    if (!heading.value().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw refusal(heading, "a slug is made of small letters, digits and single hyphens");
    }
    Map<String, DictionaryLine> fields = new HashMap<>();
    PatternList patterns = new PatternList(file, parser);
    while (!lines.isEmpty() && !opens(lines.element())) {
      DictionaryLine line = lines.remove();
      if (LISTS.contains(line.keyword())) {
        list(line, patterns);
      } else if (!FIELDS.contains(line.keyword())) {
        throw refusal(
            line,
            line.indented()
                ? "a pattern needs a heading above it"
                : "'" + line.keyword() + "' is unknown");
      } else if (fields.put(line.keyword(), valued(line)) != null) {
        throw refusal(line, "'" + line.keyword() + "' stands twice in this theme");
      }
    }
    return new ThemeSection(heading, group, fields, patterns.patterns());
  }

  private void list(DictionaryLine heading, PatternList patterns) {
    if (!heading.value().isEmpty()) {
      throw refusal(
          heading, "patterns stand one a line below '" + heading.keyword() + "', indented");
    }
    while (!lines.isEmpty() && lines.element().indented()) {
      patterns.add(lines.remove(), heading.keyword().equals("exceptions"));
    }
  }

  private static boolean opens(DictionaryLine line) {
    return line.keyword().equals("group") || line.keyword().equals("theme");
  }

  private DictionaryLine valued(DictionaryLine line) {
    if (line.value().isEmpty()) {
      throw refusal(line, "'" + line.keyword() + "' needs a value");
    }
    return line;
  }

  private MalformedDictionaryException refusal(DictionaryLine line, String reason) {
    return new MalformedDictionaryException(file, line.number(), line.column(), reason);
  }
}
