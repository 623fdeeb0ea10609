package org.topoi.benchmark.topoi;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.topoi.analysis.corpus.ArticleTexts;
import org.topoi.analysis.corpus.CorpusArticle;
import org.topoi.analysis.corpus.CorpusArticle.Details;
import org.topoi.analysis.corpus.CorpusIndex;
import org.topoi.analysis.corpus.CorpusWriter;
import org.topoi.analysis.corpus.DateSpan;
import org.topoi.analysis.corpus.InMemoryCorpus;
import org.topoi.analysis.text.Language;
import org.topoi.benchmark.corpus.BenchmarkArticle;
import org.topoi.benchmark.task.BenchmarkThemes;

/** The one place that knows which corpus of Topoi is measured. */
public final class TopoiCorpus implements Closeable {

  /** Articles taken in at a time, as many as a bulk import of the application hands on. */
  static final int BATCH = 2_000;

  private final CorpusWriter corpus;

  private TopoiCorpus(CorpusWriter corpus) {
    this.corpus = corpus;
  }

  /**
   * Opens an empty corpus.
   *
   * @param folder for a corpus that is kept on disk; the corpus in memory leaves it empty
   */
  static TopoiCorpus open(Path folder, ArticleTexts texts) {
    return new TopoiCorpus(InMemoryCorpus.empty(BenchmarkThemes.DICTIONARY, texts));
  }

  /** Returns a corpus of a few articles that is not written anywhere and shows no lines. */
  public static CorpusIndex inMemory(List<BenchmarkArticle> articles) {
    TopoiCorpus corpus =
        new TopoiCorpus(InMemoryCorpus.empty(BenchmarkThemes.DICTIONARY, ids -> Map.of()));
    corpus.add(articles);
    return corpus.settled();
  }

  void add(List<BenchmarkArticle> articles) {
    corpus.apply(articles.stream().map(TopoiCorpus::article).toList(), List.of());
  }

  private static CorpusArticle article(BenchmarkArticle article) {
    Details details =
        new Details(
            article.title(),
            article.source(),
            "",
            Language.ENGLISH,
            new DateSpan(article.day(), article.day()));
    return new CorpusArticle(article.id(), details, article.text());
  }

  /** Returns the corpus with nothing left to write or to merge. */
  CorpusIndex settled() {
    return corpus.current();
  }

  @Override
  public void close() {
    // the corpus in memory holds nothing open
  }
}
