package org.topoi.benchmark.blacklab;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.inl.blacklab.index.DocumentFormats;
import nl.inl.blacklab.index.IndexListener;
import nl.inl.blacklab.index.Indexer;
import nl.inl.blacklab.indexers.config.ConfigInputFormat;
import nl.inl.blacklab.indexers.config.InputFormatReader;
import nl.inl.blacklab.search.BlackLab;
import nl.inl.blacklab.search.BlackLabIndex;
import org.topoi.benchmark.corpus.ArticleFile;
import org.topoi.benchmark.task.Task;
import org.topoi.benchmark.task.TaskAnswer;
import org.topoi.benchmark.task.Tool;

/** BlackLab. */
final class BlackLabTool implements Tool {

  private static final String FORMAT = "topoi";
  private static final int BATCH = 2_000;

  private final File folder;
  private final List<BlackLabIndex> opened = new ArrayList<>();

  BlackLabTool(Path folder) {
    this.folder = folder.resolve("blacklab").toFile();
  }

  @Override
  public long ingest(ArticleFile articles) throws IOException {
    ConfigInputFormat format = format();
    DocumentFormats.add(format);
    try {
      Indexer indexer = Indexer.create(BlackLab.openForWriting(folder, true, format), FORMAT);
      indexer.setListener(new IndexListener());
      VerticalText vertical = new VerticalText();
      articles.forEachBatch(
          BATCH,
          batch ->
              indexer.index(
                  "from-" + batch.get(0).id(),
                  vertical.of(batch).getBytes(StandardCharsets.UTF_8)));
      indexer.close();
      opened.add(BlackLab.open(folder));
    } catch (nl.inl.blacklab.exceptions.BlackLabException e) {
      throw new IOException(e);
    }
    return new BlackLabAnswers(opened.get(0)).tokens();
  }

  @Override
  public Optional<Supplier<TaskAnswer>> answer(Task task, int round) throws IOException {
    return Optional.of(new BlackLabAnswers(opened.get(0)).answer(task));
  }

  private static ConfigInputFormat format() throws IOException {
    ConfigInputFormat format = new ConfigInputFormat(FORMAT);
    try (InputStream stream = BlackLabTool.class.getResourceAsStream("topoi.blf.yaml")) {
      if (stream == null) {
        throw new IllegalStateException("The description of the format is missing");
      }
      InputFormatReader.read(new InputStreamReader(stream, StandardCharsets.UTF_8), false, format);
    }
    return format;
  }

  @Override
  public void close() {
    opened.forEach(BlackLabIndex::close);
  }

  /** Starts it. */
  public static final class Provider implements Tool.Provider {

    /** Called by the service loader. */
    public Provider() {}

    @Override
    public String id() {
      return "blacklab";
    }

    @Override
    public String name() {
      return "BlackLab 4.0.0";
    }

    @Override
    public Tool open(Path folder, ArticleFile articles) {
      return new BlackLabTool(folder);
    }
  }
}
