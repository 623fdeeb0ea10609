package org.topoi.benchmark.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Reads single articles out of a file, by their numbers, as the application reads its record. */
public final class ArticleLookup implements Closeable {

  private static final ObjectReader READER = new ObjectMapper().readerFor(BenchmarkArticle.class);

  private final FileChannel channel;
  private final long[] lineStarts;

  private ArticleLookup(FileChannel channel, long[] lineStarts) {
    this.channel = channel;
    this.lineStarts = lineStarts;
  }

  /** Finds out where each article of a file begins. */
  public static ArticleLookup open(ArticleFile file) throws IOException {
    return new ArticleLookup(FileChannel.open(file.path()), lineStarts(file));
  }

  /** Returns the texts of articles by their numbers. */
  public Map<Long, String> texts(Collection<Long> ids) {
    Map<Long, String> texts = new TreeMap<>();
    ids.forEach(id -> texts.put(id, article(id).text()));
    return texts;
  }

  private BenchmarkArticle article(long id) {
    int line = Math.toIntExact(id - 1);
    ByteBuffer bytes = ByteBuffer.allocate((int) (lineStarts[line + 1] - lineStarts[line]));
    try {
      long place = lineStarts[line];
      while (bytes.hasRemaining() && channel.read(bytes, place + bytes.position()) >= 0) {
        // reads on until the line is whole
      }
      return READER.readValue(bytes.array(), 0, bytes.position());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns where each line begins, and behind them the end of the file. */
  private static long[] lineStarts(ArticleFile file) throws IOException {
    long[] starts = new long[1024];
    int lines = 1;
    long place = 0;
    byte[] block = new byte[1 << 16];
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16)) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        for (int i = 0; i < read; i++) {
          if (block[i] == '\n') {
            starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
            starts[lines++] = place + i + 1;
          }
        }
        place += read;
      }
    }
    long[] ends = Arrays.copyOf(starts, lines + 1);
    ends[lines] = place;
    return ends;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
