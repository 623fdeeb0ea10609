package org.topoi.benchmark.corpus;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A made corpus: a file of JSON lines in UTF-8, one article a line, in the order of their numbers
 * from 1.
 *
 * @param path the file
 */
public record ArticleFile(Path path) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectReader READER = JSON.readerFor(BenchmarkArticle.class);

  /** Makes the file of so many articles; it is there as a whole or not at all. */
  public static ArticleFile write(Path path, CorpusMaker maker, long articles) throws IOException {
    Path unfinished = path.resolveSibling(path.getFileName() + ".part");
    try (OutputStream out = Files.newOutputStream(unfinished);
        SequenceWriter lines =
            JSON.writerFor(BenchmarkArticle.class).withRootValueSeparator("\n").writeValues(out)) {
      for (long id = 1; id <= articles; id++) {
        lines.write(maker.next(id));
      }
    }
    Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
    return new ArticleFile(path);
  }

  /** Hands all articles to a reader, so many at a time. */
  public void forEachBatch(int size, Consumer<List<BenchmarkArticle>> reader) throws IOException {
    try (MappingIterator<BenchmarkArticle> lines = READER.readValues(path.toFile())) {
      List<BenchmarkArticle> batch = new ArrayList<>(size);
      while (lines.hasNextValue()) {
        batch.add(lines.nextValue());
        if (batch.size() == size) {
          reader.accept(List.copyOf(batch));
          batch.clear();
        }
      }
      if (!batch.isEmpty()) {
        reader.accept(List.copyOf(batch));
      }
    }
  }

  /** Returns the size of the file in bytes. */
  public long bytes() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
