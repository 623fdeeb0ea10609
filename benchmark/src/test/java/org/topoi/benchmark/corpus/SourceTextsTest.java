package org.topoi.benchmark.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.topoi.analysis.text.Language;

class SourceTextsTest {

  private static final String LINE =
      "{\"id\": \"%s\", \"date\": \"2001\", \"source\": \"S\", \"country_name\": \"C\","
          + " \"title\": \"%s\", \"language\": \"%s\", \"text\": \"Words.\"}%n";

  @TempDir Path folder;

  @Test
  void plainAndGzippedLinesOfTheLanguageAreReadInTheOrderOfTheFiles() throws IOException {
    Files.writeString(folder.resolve("b.jsonl"), line("third", "en"));
    Files.writeString(folder.resolve("NOTES.md"), "no text");
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.jsonl.gz")))) {
      out.write(
          (line("first", "en") + line("erste", "de") + line("second", "en"))
              .getBytes(StandardCharsets.UTF_8));
    }
    assertThat(SourceTexts.read(folder, Language.ENGLISH))
        .extracting(SourceText::title)
        .containsExactly("first", "second", "third");
  }

  private static String line(String title, String language) {
    return LINE.formatted(title, title, language);
  }
}
