package org.topoi.analysis.theme;

import java.util.List;
import org.topoi.analysis.text.Language;

/**
 * One theme of a dictionary: what it is, how it is shown, and the patterns that find it.
 *
 * @param slug its name in addresses, small letters and hyphens; unique in the dictionary and never
 *     changed
 * @param label its names and definition
 * @param siglum two letters that mark it where there is no room for a name; unique in the
 *     dictionary
 * @param slot its place in the palette, from 1, fixed when the theme is made
 * @param founding whether it is one of the themes that are shown first
 * @param patterns its patterns of all languages, exclusions among them, in the order of the file
 */
public record Theme(
    String slug,
    ThemeLabel label,
    String siglum,
    int slot,
    boolean founding,
    List<ThemePattern> patterns) {

  public Theme {
    patterns = List.copyOf(patterns);
  }

  /** Returns the English name. */
  public String name() {
    return label.name();
  }

  /** Returns the patterns of one language, exclusions among them. */
  public List<ThemePattern> patterns(Language language) {
    return patterns.stream().filter(pattern -> pattern.language().equals(language)).toList();
  }
}
