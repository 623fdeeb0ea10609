package org.topoi.benchmark.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.IndexSearcher;
import org.topoi.benchmark.corpus.ArticleFile;
import org.topoi.benchmark.task.Task;
import org.topoi.benchmark.task.TaskAnswer;
import org.topoi.benchmark.task.Tool;

/** Lucene, fed with Topoi's tokens or with its own; with its own it is measured taking in alone. */
final class LuceneTool implements Tool {

  private final LuceneIndex index;
  private final boolean topoiTokens;
  private final List<DirectoryReader> opened = new ArrayList<>();

  LuceneTool(Path folder, boolean topoiTokens) throws IOException {
    this.index = new LuceneIndex(folder, topoiTokens);
    this.topoiTokens = topoiTokens;
  }

  @Override
  public long ingest(ArticleFile articles) throws IOException {
    index.write(articles);
    DirectoryReader reader = DirectoryReader.open(index.directory());
    opened.add(reader);
    return MultiTerms.getTerms(reader, LuceneIndex.WORDS).getSumTotalTermFreq();
  }

  @Override
  public Optional<Supplier<TaskAnswer>> answer(Task task, int round) throws IOException {
    if (!topoiTokens) {
      return Optional.empty();
    }
    IndexSearcher searcher = new IndexSearcher(opened.get(0));
    searcher.setQueryCache(null);
    return Optional.of(new LuceneAnswers(searcher).answer(task));
  }

  @Override
  public void close() throws IOException {
    for (DirectoryReader reader : opened) {
      reader.close();
    }
    index.close();
  }

  /** Starts it with Topoi's tokens. */
  public static final class Provider implements Tool.Provider {

    /** Called by the service loader. */
    public Provider() {}

    @Override
    public String id() {
      return "lucene";
    }

    @Override
    public String name() {
      return "Lucene 9.12.3";
    }

    @Override
    public Tool open(Path folder, ArticleFile articles) throws IOException {
      return new LuceneTool(folder, true);
    }
  }

  /** Starts it with its own tokens. */
  public static final class OwnTokensProvider implements Tool.Provider {

    /** Called by the service loader. */
    public OwnTokensProvider() {}

    @Override
    public String id() {
      return "lucene-own";
    }

    @Override
    public String name() {
      return "Lucene 9.12.3, its own tokens";
    }

    @Override
    public Tool open(Path folder, ArticleFile articles) throws IOException {
      return new LuceneTool(folder, false);
    }
  }
}
