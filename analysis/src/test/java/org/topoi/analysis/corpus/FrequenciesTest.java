package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.topoi.analysis.corpus.FrequencyRequest.Filter;
import org.topoi.analysis.corpus.FrequencyRequest.Order;

class FrequenciesTest {

  private static FrequencyList list(CorpusIndex index, Layer layer, int length, Filter filter) {
    return index.frequencies(
        Selection.WHOLE, new FrequencyRequest(layer, length, filter, Order.FREQUENCY, 1, 100));
  }

  @Test
  void layersCountFormsWordsAndLemmas() {
    CorpusIndex index = Corpora.of(Corpora.article(1, "States state. STATES"));
    assertThat(list(index, Layer.FORM, 1, Filter.NONE).rows())
        .extracting(FrequencyList.Row::term)
        .containsExactly("STATES", "States", "state");
    assertThat(list(index, Layer.WORD, 1, Filter.NONE).rows())
        .containsExactly(
            new FrequencyList.Row(1, "states", 2, 1), new FrequencyList.Row(2, "state", 1, 1));
    assertThat(list(index, Layer.LEMMA, 1, Filter.NONE).rows())
        .containsExactly(new FrequencyList.Row(1, "state", 3, 1));
  }

  @Test
  void aWordThatIsMostlyAStopWordIsLeftOutAndAnyOtherShowsAllItsOccurrences() {
    CorpusIndex index =
        Corpora.of(
            Corpora.article(1, "The war of words"),
            Corpora.article(2, "", "A", "", "fr", DateSpan.ALL_TIME, "the son of war of"));
    Filter content = new Filter("", 1, 1, true);
    // "son" is a stop word in French, "the" and "of" are in English: "the" in one of two places,
    // "of" in one of three.
    assertThat(list(index, Layer.WORD, 1, content).rows())
        .extracting(FrequencyList.Row::term, FrequencyList.Row::frequency)
        .containsExactly(tuple("of", 3L), tuple("war", 2L), tuple("words", 1L));
    assertThat(list(index, Layer.WORD, 3, content).rows())
        .extracting(FrequencyList.Row::term)
        .containsExactly("of war of", "the son of", "war of words");
  }

  @Test
  void tiesGoByCodePoint() {
    // U+1F600 is no word; U+20000 is one, and comes after U+FF21 though its first UTF-16 unit is
    // smaller.
    CorpusIndex index =
        Corpora.of(
            Corpora.article(1, "", "A", "", "zh", DateSpan.ALL_TIME, "\uFF21 \uD840\uDC00 z"));
    assertThat(list(index, Layer.FORM, 1, Filter.NONE).rows())
        .extracting(FrequencyList.Row::term)
        .containsExactly("z", "\uFF21", "\uD840\uDC00");
  }

  @Test
  void pagesCutOneList() {
    CorpusIndex index = Corpora.of(Corpora.article(1, "e d c b a"));
    FrequencyList second =
        index.frequencies(
            Selection.WHOLE,
            new FrequencyRequest(Layer.WORD, 1, Filter.NONE, Order.ALPHABETICAL, 2, 2));
    assertThat(second.total()).isEqualTo(5);
    assertThat(second.rows())
        .extracting(FrequencyList.Row::rank, FrequencyList.Row::term)
        .containsExactly(tuple(3, "c"), tuple(4, "d"));
    FrequencyList beyond =
        index.frequencies(
            Selection.WHOLE,
            new FrequencyRequest(
                Layer.WORD, 1, Filter.NONE, Order.FREQUENCY, Integer.MAX_VALUE, 1_000_000));
    assertThat(beyond.rows()).isEmpty();
    assertThat(beyond.total()).isEqualTo(5);
    assertThat(beyond.base()).isEqualTo(new TokenBase(1, 5));
  }

  @Test
  void aCorpusOfManySharesIsCountedAsANaiveRecountDoes() {
    // 150,000 tokens of a skewed vocabulary, so that n-grams are counted in several shares.
    Random random = new Random(42);
    List<CorpusArticle> articles =
        IntStream.rangeClosed(1, 15)
            .mapToObj(
                id ->
                    Corpora.article(
                        id,
                        IntStream.range(0, 10_000)
                            .mapToObj(i -> "w" + (int) (2_000 * Math.pow(random.nextDouble(), 3)))
                            .collect(Collectors.joining(" "))))
            .toList();
    CorpusIndex index = Corpora.of(articles);
    assertIsNaiveRecount(index, articles, 2, new Filter("", 2, 1, false));
    assertIsNaiveRecount(index, articles, 3, new Filter("", 3, 1, false));
  }

  private static void assertIsNaiveRecount(
      CorpusIndex index, List<CorpusArticle> articles, int length, Filter filter) {
    FrequencyRequest request =
        new FrequencyRequest(Layer.WORD, length, filter, Order.FREQUENCY, 1, 1_000_000);
    assertThat(index.frequencies(Selection.WHOLE, request).rows())
        .isNotEmpty()
        .isEqualTo(NaiveRecount.frequencies(articles, Layer.WORD, length, filter));
  }
}
