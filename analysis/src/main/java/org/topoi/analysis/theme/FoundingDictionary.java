package org.topoi.analysis.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The dictionary that Topoi comes with, read once. */
final class FoundingDictionary {

  static final ThemeDictionary INSTANCE =
      ThemeDictionaryParser.parse(
          Stream.of("founding.en.themes", "founding.ru.themes")
              .map(FoundingDictionary::text)
              .toList());

  private FoundingDictionary() {}

  private static DictionaryText text(String file) {
    try (InputStream stream = FoundingDictionary.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("The dictionary file " + file + " is missing");
      }
      return DictionaryText.read(file, new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
