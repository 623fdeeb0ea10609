package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.topoi.analysis.collocation.Collocates;
import org.topoi.analysis.collocation.Overlap;
import org.topoi.analysis.collocation.Span;
import org.topoi.analysis.collocation.WindowRule;
import org.topoi.analysis.corpus.CollocationRequest.Filter;
import org.topoi.analysis.corpus.CollocationRequest.Node;
import org.topoi.analysis.corpus.CollocationRequest.Order;
import org.topoi.analysis.corpus.LineRequest.CollocateHits;
import org.topoi.analysis.corpus.LineRequest.TermHits;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;

class CollocationsTest {

  private static final Filter ALL = new Filter(1, 1, false);

  @Provide
  Arbitrary<List<CorpusArticle>> corpora() {
    return Corpora.corpora();
  }

  /**
   * Two sentences, 15 tokens. Within two tokens of "law" (4 hits) stand: the 3 (of 3), of 1 (of 1),
   * order 1 (of 2), rules 1 (of 2) in the first and, in the second, no 1, is 1.
   */
  private static final String BODY =
      "The law of the order, the law rules. No law is law before order rules.";

  @Test
  void countsAreThoseOfTheTextReadByHand() {
    // the(0) law(1) of(2) the(3) order(4) the(5) law(6) rules(7) | no(8) law(9) is(10) law(11)
    // before(12) order(13) rules(14)
    // windows of two: {0,2,3} {4,5,7} | {8,10,12,13}, with the hit itself and other hits left out
    CollocateList list = collocates(Corpora.of(Corpora.article(1, BODY)), "law", 2, false);
    assertThat(list.base().tokens()).isEqualTo(15);
    assertThat(list.node()).isEqualTo(new CollocateList.NodeCount(4, 1, 10));
    assertThat(together(list))
        .isEqualTo(
            Map.of(
                "the", 3L, "of", 1L, "order", 2L, "rules", 1L, "no", 1L, "is", 1L, "before", 1L));
    assertThat(list.rows().stream().filter(row -> row.collocate().equals("rules")).toList())
        .singleElement()
        .satisfies(row -> assertThat(row.frequency()).isEqualTo(2));
  }

  @Test
  void scoresAreThoseOfTheTableWorkedByHand() {
    CollocateList list = collocates(Corpora.of(Corpora.article(1, BODY)), "law", 2, false);
    CollocateList.Row the =
        list.rows().stream().filter(row -> row.collocate().equals("the")).findFirst().orElseThrow();
    // O11 = 3, R1 = 10 tokens in windows, C1 = 3, N = 15: E11 = 10 · 3 / 15 = 2.
    assertThat(the.scores().expected()).isCloseTo(2, within(1e-12));
    // log2(3/2) and (3 − 2)/√3.
    assertThat(the.scores().mutualInformation()).isCloseTo(0.5849625007, within(1e-9));
    assertThat(the.scores().tScore()).isCloseTo(0.5773502692, within(1e-9));
    // 14 + log2(2·3/(4 + 3)).
    assertThat(the.scores().logDice()).isCloseTo(13.7776075787, within(1e-9));
    // Cells 3, 7, 0, 5 with 2, 8, 1, 4 expected: 2·(3·ln 1.5 + 7·ln 0.875 + 5·ln 1.25) = 2.7947867.
    assertThat(the.scores().logLikelihood()).isCloseTo(2.7947867, within(1e-6));
  }

  @Test
  void windowEndsWithTheSentenceUnlessToldOtherwise() {
    CorpusIndex index = Corpora.of(Corpora.article(1, "One law. Two rules."));
    assertThat(together(collocates(index, "law", 5, false))).isEqualTo(Map.of("one", 1L));
    assertThat(together(collocates(index, "law", 5, true)))
        .isEqualTo(Map.of("one", 1L, "two", 1L, "rules", 1L));
  }

  @Test
  void filterLeavesOutRowsButNoPlaces() {
    CorpusIndex index =
        Corpora.of(
            Corpora.article(1, "The law of nations rules."),
            Corpora.article(2, "The law of 1945 and nations."));
    Node node = new Node(new TermHits(Layer.WORD, "law"), new Span(0, 3), false);
    CollocateList list =
        index.collocations(
            Selection.WHOLE,
            new CollocationRequest(
                node, Layer.WORD, new Filter(1, 2, true), Order.LOG_DICE, 1, 10));
    // Behind "law" stand of nations rules / of 1945 and: nations is within three tokens only once.
    assertThat(list.rows()).isEmpty();
    assertThat(list.node().windowTokens()).isEqualTo(6);
  }

  @Test
  void unknownNodeHasNoCollocates() {
    CollocateList list = collocates(Corpora.of(Corpora.article(1, BODY)), "nothing", 5, false);
    assertThat(list.total()).isZero();
    assertThat(list.node()).isEqualTo(new CollocateList.NodeCount(0, 0, 0));
  }

  @Property(tries = 150)
  void eachCountIsTheNumberOfItsLinesAndAllAddUpToTheWindows(
      @ForAll("corpora") List<CorpusArticle> articles, @ForAll @IntRange(max = 6) int reach) {
    CorpusIndex index = Corpora.of(articles);
    for (boolean across : new boolean[] {false, true}) {
      for (Layer layer : Layer.values()) {
        Node node = new Node(new TermHits(Layer.WORD, "the"), new Span(reach, 2), across);
        CollocateList list =
            index.collocations(
                Selection.WHOLE, new CollocationRequest(node, layer, ALL, Order.TOGETHER, 1, 1000));
        assertThat(list.rows().stream().mapToLong(CollocateList.Row::together).sum())
            .isEqualTo(list.node().windowTokens());
        for (CollocateList.Row row : list.rows()) {
          EvidenceLines lines =
              index.lines(
                  Selection.WHOLE,
                  new LineRequest(new CollocateHits(node, layer, row.collocate()), 1, 1));
          assertThat(lines.total()).as(row.toString()).isEqualTo(row.together());
          assertThat(lines.articles()).isEqualTo(row.articles());
          assertThat(row.together()).isLessThanOrEqualTo(row.frequency());
          assertThat(row.scores().logLikelihood()).isFinite();
        }
      }
    }
  }

  /** The other count goes over strings and is held to vectors of other programs. */
  @Property(tries = 150)
  void countsAreThoseOfThePlainCount(
      @ForAll("corpora") List<CorpusArticle> articles, @ForAll @IntRange(max = 6) int reach) {
    CollocateList list = collocates(Corpora.of(articles), "a", reach, false);
    Collocates plain =
        Collocates.of(
            articles.stream().flatMap(article -> sentences(article).stream()).toList(),
            "a"::equals,
            new WindowRule(new Span(reach, reach), Overlap.ONCE, false));
    assertThat(together(list)).isEqualTo(plain.frequencies());
    assertThat(list.node().hits()).isEqualTo(plain.nodeFrequency());
    assertThat(list.node().windowTokens()).isEqualTo(plain.windowTokens());
  }

  @Property(tries = 60)
  void orderOfIntakeChangesNothing(
      @ForAll("corpora") List<CorpusArticle> articles, @ForAll long seed) {
    List<CorpusArticle> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(seed));
    Corpora.Recorded one = Corpora.Recorded.empty();
    shuffled.forEach(article -> one.apply(List.of(article), List.of()));
    assertThat(collocates(one.corpus().current(), "the", 5, false))
        .isEqualTo(collocates(Corpora.of(articles), "the", 5, false));
  }

  private static CollocateList collocates(
      CorpusIndex index, String node, int reach, boolean across) {
    return index.collocations(
        Selection.WHOLE,
        new CollocationRequest(
            new Node(new TermHits(Layer.WORD, node), new Span(reach, reach), across),
            Layer.WORD,
            ALL,
            Order.LOG_DICE,
            1,
            1000));
  }

  private static Map<String, Long> together(CollocateList list) {
    return list.rows().stream()
        .collect(
            Collectors.toMap(
                CollocateList.Row::collocate,
                CollocateList.Row::together,
                Long::sum,
                TreeMap::new));
  }

  private static List<List<String>> sentences(CorpusArticle article) {
    TokenizedText text = Tokenizer.of(article.details().language()).tokenize(article.body());
    return IntStream.range(0, text.sentenceCount())
        .mapToObj(
            sentence ->
                IntStream.range(
                        sentence == 0 ? 0 : text.sentenceEnd(sentence - 1),
                        text.sentenceEnd(sentence))
                    .mapToObj(i -> Folding.word(text.form(i)))
                    .toList())
        .toList();
  }
}
