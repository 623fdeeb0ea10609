package org.topoi.analysis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists that lie beside the classes of this package. */
final class ResourceLines {

  private ResourceLines() {}

  /**
   * Returns the lines of a list without blank lines and comments (#); none where there is no such
   * list.
   */
  static List<String> of(String name) {
    try (InputStream stream = ResourceLines.class.getResourceAsStream(name)) {
      if (stream == null) {
        return List.of();
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The word list " + name + " cannot be read", e);
    }
  }
}
