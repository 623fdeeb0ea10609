package org.topoi.benchmark.topoi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.topoi.analysis.corpus.Selection;
import org.topoi.benchmark.corpus.ArticleFile;
import org.topoi.benchmark.corpus.ArticleLookup;
import org.topoi.benchmark.task.Task;
import org.topoi.benchmark.task.TaskAnswer;
import org.topoi.benchmark.task.Tool;

/** Topoi's corpus index. */
final class TopoiTool implements Tool {

  private final TopoiCorpus corpus;
  private final ArticleLookup texts;

  TopoiTool(Path folder, ArticleFile articles) throws IOException {
    this.texts = ArticleLookup.open(articles);
    this.corpus = TopoiCorpus.open(folder, texts::texts);
  }

  @Override
  public long ingest(ArticleFile articles) throws IOException {
    articles.forEachBatch(TopoiCorpus.BATCH, corpus::add);
    return corpus.settled().size(Selection.WHOLE).base().tokens();
  }

  @Override
  public Optional<Supplier<TaskAnswer>> answer(Task task, int round) {
    return Optional.of(new TopoiAnswers(corpus.settled()).answer(task, round));
  }

  @Override
  public void close() throws IOException {
    corpus.close();
    texts.close();
  }

  /** Starts it. */
  public static final class Provider implements Tool.Provider {

    /** Called by the service loader. */
    public Provider() {}

    @Override
    public String id() {
      return "topoi";
    }

    @Override
    public String name() {
      return "Topoi";
    }

    @Override
    public Tool open(Path folder, ArticleFile articles) throws IOException {
      return new TopoiTool(folder, articles);
    }
  }
}
