package org.topoi.benchmark.corpus;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.topoi.analysis.text.Language;

/** Reads the real texts of a folder: files of JSON lines, plain or gzipped, in UTF-8. */
public final class SourceTexts {

  private static final ObjectReader READER = new ObjectMapper().readerFor(SourceText.class);

  private SourceTexts() {}

  /**
   * Returns the texts in one language, files in the order of their names and texts in that of their
   * lines.
   *
   * @param folder holds files that end in {@code .jsonl} or {@code .jsonl.gz}; other files and
   *     folders in it are passed over
   */
  public static List<SourceText> read(Path folder, Language language) throws IOException {
    List<SourceText> texts = new ArrayList<>();
    for (Path file : files(folder)) {
      try (InputStream stream = open(file);
          MappingIterator<SourceText> lines = READER.readValues(stream)) {
        while (lines.hasNextValue()) {
          SourceText text = lines.nextValue();
          if (text.language().equals(language.code())) {
            texts.add(text);
          }
        }
      }
    }
    return texts;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().matches(".*\\.jsonl(\\.gz)?"))
          .sorted()
          .toList();
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream stream = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(stream, 1 << 16) : stream;
  }
}
