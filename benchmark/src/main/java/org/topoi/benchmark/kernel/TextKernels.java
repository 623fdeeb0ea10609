package org.topoi.benchmark.kernel;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;
import org.topoi.analysis.theme.ThemeDictionary;
import org.topoi.analysis.theme.ThemeTagger;
import org.topoi.benchmark.corpus.BenchmarkArticle;

/** What is done to the text of an article when it is taken in; times are of one article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(SampleArticles.COUNT)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TextKernels {

  private final Tokenizer tokenizer = Tokenizer.of(Language.ENGLISH);
  private final ThemeTagger tagger =
      ThemeTagger.compile(ThemeDictionary.founding(), Language.ENGLISH);

  /** Cuts the text into tokens and sentences. */
  @Benchmark
  public void tokenising(SampleArticles sample, Blackhole answers) {
    for (BenchmarkArticle article : sample.articles) {
      answers.consume(tokenizer.tokenize(article.text()));
    }
  }

  /** Folds each token into its word. */
  @Benchmark
  public void folding(SampleArticles sample, Blackhole answers) {
    for (String form : sample.forms) {
      answers.consume(Folding.word(form, Language.ENGLISH));
    }
  }

  /** Finds the hits of the 36 themes of the founding dictionary. */
  @Benchmark
  public void matchingThemes(SampleArticles sample, Blackhole answers) {
    for (TokenizedText text : sample.texts) {
      answers.consume(tagger.tag(text));
    }
  }
}
