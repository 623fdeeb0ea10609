package org.topoi.web.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.topoi.core.article.ArticleDraft;

/** The files of the sample corpus, as they lie in the application. */
final class SampleFiles {

  private static final String FOLDER = "/sample/";

  private SampleFiles() {}

  /** Returns the articles of the sample corpus, in the order of its index. */
  static List<ArticleDraft> read() {
    return content("index.txt")
        .lines()
        .filter(file -> !file.isBlank())
        .map(file -> SampleText.read(file, content(file)))
        .toList();
  }

  private static String content(String file) {
    try (InputStream stream = SampleFiles.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new IllegalStateException("The file " + FOLDER + file + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
