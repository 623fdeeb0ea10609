package org.topoi.benchmark.kernel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;
import org.topoi.benchmark.corpus.ArticleFile;
import org.topoi.benchmark.corpus.BenchmarkArticle;

/** The first articles of a made corpus, as they are and cut into tokens. */
@State(Scope.Benchmark)
public class SampleArticles {

  /** How many articles each call works through. */
  static final int COUNT = 200;

  /** The file of the corpus, as the command {@code corpus} writes it; at least 200 articles. */
  @Param("corpus.jsonl")
  String corpus = "";

  final List<BenchmarkArticle> articles = new ArrayList<>();
  final List<TokenizedText> texts = new ArrayList<>();
  final List<String> forms = new ArrayList<>();

  /** Reads the articles. */
  @Setup
  public void read() throws IOException {
    new ArticleFile(Path.of(corpus))
        .forEachBatch(
            COUNT,
            batch -> {
              if (articles.isEmpty() && batch.size() == COUNT) {
                articles.addAll(batch);
              }
            });
    if (articles.isEmpty()) {
      throw new IllegalArgumentException(
          "corpus must hold at least " + COUNT + " articles: " + corpus);
    }
    Tokenizer tokenizer = Tokenizer.of(Language.ENGLISH);
    for (BenchmarkArticle article : articles) {
      TokenizedText text = tokenizer.tokenize(article.text());
      texts.add(text);
      for (int i = 0; i < text.size(); i++) {
        forms.add(text.form(i));
      }
    }
  }
}
