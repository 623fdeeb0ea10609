package org.topoi.analysis.theme;

import java.util.List;
import org.topoi.analysis.text.Language;

/**
 * A dictionary file, read but not yet put together with the files of other languages.
 *
 * @param file its name
 * @param heading the line that names the dictionary
 * @param version from 1
 * @param language language of its patterns
 * @param sections one per theme, in the order of the file
 */
record DictionaryFile(
    String file,
    DictionaryLine heading,
    int version,
    Language language,
    List<ThemeSection> sections) {

  DictionaryFile {
    sections = List.copyOf(sections);
  }

  /** Returns the refusal of a line of this file, at the line's value. */
  MalformedDictionaryException refusal(DictionaryLine line, String reason) {
    return new MalformedDictionaryException(file, line.number(), line.column(), reason);
  }
}
