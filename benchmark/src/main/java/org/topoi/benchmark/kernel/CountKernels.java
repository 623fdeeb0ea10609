package org.topoi.benchmark.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.topoi.analysis.collocation.NodeHits;
import org.topoi.analysis.collocation.WindowRule;
import org.topoi.analysis.collocation.Windows;
import org.topoi.analysis.corpus.CorpusIndex;
import org.topoi.analysis.corpus.DateSpan;
import org.topoi.analysis.corpus.FrequencyRequest;
import org.topoi.analysis.corpus.Layer;
import org.topoi.analysis.corpus.Selection;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.benchmark.topoi.TopoiCorpus;

/** What is done to the tokens of an article when they are counted; times are of one article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SampleArticles.COUNT)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CountKernels {

  private static final FrequencyRequest WORDS =
      new FrequencyRequest(
          Layer.WORD, 1, FrequencyRequest.Filter.NONE, FrequencyRequest.Order.FREQUENCY, 1, 100);

  private final Windows windows = new Windows(WindowRule.DEFAULT);
  private final List<NodeHits> nodes = new ArrayList<>();
  private final List<int[]> ends = new ArrayList<>();
  private final List<CorpusIndex> index = new ArrayList<>();
  private int calls;

  /** Puts the articles into a corpus and finds the node. */
  @Setup
  public void prepare(SampleArticles sample) {
    index.add(TopoiCorpus.inMemory(sample.articles));
    for (TokenizedText text : sample.texts) {
      nodes.add(NodeHits.ofWords(positions(text, "the")));
      ends.add(new int[] {text.size()});
    }
  }

  /** Counts all words of a selection that was not asked for before. */
  @Benchmark
  public void countingWords(Blackhole answers) {
    DateSpan dates =
        new DateSpan(LocalDate.of(1, 1, 1), LocalDate.of(3000, 1, 1).plusDays(calls++));
    Selection selection =
        new Selection(List.of(), List.of(), List.of(), List.of(), dates, false, "");
    answers.consume(index.get(0).frequencies(selection, WORDS));
  }

  /** Visits the tokens within five of each “the”. */
  @Benchmark
  public void windowsOfCollocates(Blackhole answers) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).size() > 0) {
        windows.visit(nodes.get(i), ends.get(i), (position, times) -> answers.consume(position));
      }
    }
  }

  private static int[] positions(TokenizedText text, String word) {
    return IntStream.range(0, text.size())
        .filter(i -> Folding.word(text.form(i), Language.ENGLISH).equals(word))
        .toArray();
  }
}
