package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.topoi.analysis.corpus.FrequencyRequest.Filter;
import org.topoi.analysis.corpus.FrequencyRequest.Order;

class InMemoryCorpusTest {

  private static final FrequencyRequest WORDS =
      new FrequencyRequest(Layer.WORD, 1, Filter.NONE, Order.ALPHABETICAL, 1, 1_000);

  @Test
  void aStateNeverChanges() {
    Corpora.Recorded recorded = Corpora.Recorded.empty();
    CorpusIndex before = recorded.apply(List.of(Corpora.article(1, "The law.")), List.of());
    CorpusSize size = before.size(Selection.WHOLE);
    recorded.apply(
        List.of(Corpora.article(2, "A new word, zebra."), Corpora.article(1, "Other.")), List.of());
    assertThat(before.size(Selection.WHOLE)).isEqualTo(size);
    assertThat(before.frequencies(Selection.WHOLE, WORDS).rows())
        .extracting(FrequencyList.Row::term)
        .containsExactly("law", "the");
    assertThat(
            before
                .lines(
                    Selection.WHOLE,
                    new LineRequest(new LineRequest.TermHits(Layer.WORD, "zebra"), 1, 10))
                .total())
        .isZero();
  }

  @Test
  void theGenerationGrowsWithEachChangeOnly() {
    Corpora.Recorded recorded = Corpora.Recorded.empty();
    assertThat(recorded.corpus().current().generation()).isZero();
    assertThat(recorded.apply(List.of(), List.of(5L)).generation()).isZero();
    assertThat(recorded.apply(List.of(Corpora.article(1, "Law.")), List.of()).generation())
        .isEqualTo(1);
    assertThat(recorded.apply(List.of(), List.of(1L)).generation()).isEqualTo(2);
    assertThat(recorded.corpus().current().size(Selection.WHOLE).base()).isEqualTo(TokenBase.EMPTY);
  }

  @Test
  void ofTwoArticlesWithOneNumberTheLatterCounts() {
    CorpusIndex index = Corpora.of(Corpora.article(1, "One."), Corpora.article(1, "One two."));
    assertThat(index.size(Selection.WHOLE).base()).isEqualTo(new TokenBase(1, 2));
  }

  @Test
  void anArticleThatIsBothWrittenAndRemovedStays() {
    Corpora.Recorded recorded = Corpora.Recorded.empty();
    recorded.apply(List.of(Corpora.article(1, "One.")), List.of());
    CorpusIndex index = recorded.apply(List.of(Corpora.article(1, "One two.")), List.of(1L));
    assertThat(index.size(Selection.WHOLE).base()).isEqualTo(new TokenBase(1, 2));
  }

  @Test
  void readersSeeWholeStatesWhileTheWriterWrites() {
    Corpora.Recorded recorded = Corpora.Recorded.empty();
    recorded.apply(List.of(Corpora.article(1, "w0")), List.of());
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () ->
                IntStream.rangeClosed(1, 300)
                    .forEach(
                        i ->
                            recorded
                                .corpus()
                                .apply(
                                    List.of(Corpora.article(i + 1, "w" + i + " common Law" + i)),
                                    List.of())));
    while (!writer.isDone()) {
      assertIsWhole(recorded.corpus().current());
    }
    writer.join();
    assertIsWhole(recorded.corpus().current());
  }

  /** Article 1 has one token, each other one three: a number of its own twice and "common". */
  private static void assertIsWhole(CorpusIndex index) {
    int others = index.size(Selection.WHOLE).base().articles() - 1;
    assertThat(index.size(Selection.WHOLE).base().tokens()).isEqualTo(1 + 3L * others);
    FrequencyList list = index.frequencies(Selection.WHOLE, WORDS);
    assertThat(list.total()).isEqualTo(1 + 2 * others + Math.min(1, others));
    assertThat(index.size(Corpora.query("law" + (others + 1))).base()).isEqualTo(TokenBase.EMPTY);
    assertThat(list.rows()).extracting(FrequencyList.Row::term).isSorted();
  }
}
