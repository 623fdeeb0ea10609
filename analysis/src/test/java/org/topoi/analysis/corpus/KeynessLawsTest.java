package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.topoi.analysis.corpus.KeynessRequest.Direction;
import org.topoi.analysis.corpus.KeynessRequest.Filter;
import org.topoi.analysis.corpus.KeynessRequest.Order;
import org.topoi.analysis.corpus.KeynessRequest.Significance;
import org.topoi.analysis.corpus.KeynessRequest.Unit;
import org.topoi.analysis.corpus.KeywordList.Keyword;

class KeynessLawsTest {

  @Provide
  Arbitrary<List<CorpusArticle>> corpora() {
    return Corpora.corpora().filter(articles -> articles.size() > 3);
  }

  /** Selections that hold some of the articles most of the time. */
  @Provide
  Arbitrary<Selection> selections() {
    return Arbitraries.of(
        Corpora.sources("BBC"),
        Corpora.sources("Kremlin", Selection.NOT_GIVEN),
        Corpora.sources("Tass", "BBC").rest(),
        Corpora.dated(Corpora.year(2021)),
        Corpora.dated(DateSpan.ALL_TIME),
        language("en"),
        language("ru").rest());
  }

  private static Selection language(String code) {
    return new Selection(
        List.of(), List.of(), List.of(code), List.of(), DateSpan.ALL_TIME, false, "");
  }

  @Provide
  Arbitrary<Unit> units() {
    return Combinators.combine(Arbitraries.of(Layer.class), Arbitraries.integers().between(1, 3))
        .as(Unit::new);
  }

  @Provide
  Arbitrary<Filter> filters() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 5),
            Arbitraries.integers().between(1, 2),
            Arbitraries.of(true, false))
        .as(
            (frequency, articles, stops) ->
                new Filter(frequency, articles, stops, Significance.ANY));
  }

  private static KeynessRequest request(Unit unit, Filter filter) {
    return new KeynessRequest(unit, filter, Direction.BOTH, Order.LOG_LIKELIHOOD, 1, 1_000_000);
  }

  private static CorpusIndex comparable(
      List<CorpusArticle> articles, Selection target, Selection reference) {
    CorpusIndex index = Corpora.of(articles);
    Assume.that(index.pair(target, reference).isComparable());
    return index;
  }

  @Property(tries = 300)
  void swappingKeepsEvidenceAndFlipsTheSign(
      @ForAll("corpora") List<CorpusArticle> articles,
      @ForAll("selections") Selection one,
      @ForAll("selections") Selection other,
      @ForAll("units") Unit unit,
      @ForAll("filters") Filter filter) {
    CorpusIndex index = comparable(articles, one, other);
    KeywordList there = index.keyness(one, other, request(unit, filter));
    KeywordList back = index.keyness(other, one, request(unit, filter));
    Map<String, Keyword> byTerm = new HashMap<>();
    back.rows().forEach(row -> byTerm.put(row.term(), row));
    assertThat(back.tested()).isEqualTo(there.tested());
    assertThat(byTerm).hasSameSizeAs(there.rows());
    for (Keyword row : there.rows()) {
      Keyword swapped = byTerm.get(row.term());
      assertThat(swapped.target()).isEqualTo(row.reference());
      assertThat(swapped.reference()).isEqualTo(row.target());
      assertThat(swapped.evidence().logLikelihood())
          .isCloseTo(-row.evidence().logLikelihood(), within(1e-9));
      assertThat(swapped.evidence().adjustedPValue())
          .isCloseTo(row.evidence().adjustedPValue(), within(1e-9));
      assertThat(swapped.logRatio()).isCloseTo(-row.logRatio(), within(1e-12));
    }
  }

  @Property(tries = 300)
  void countsEqualANaiveRecountOfEachSide(
      @ForAll("corpora") List<CorpusArticle> articles,
      @ForAll("selections") Selection target,
      @ForAll("selections") Selection reference,
      @ForAll("units") Unit unit,
      @ForAll("filters") Filter filter) {
    CorpusIndex index = comparable(articles, target, reference);
    List<CorpusArticle> one = in(articles, target);
    List<CorpusArticle> other = in(articles, reference);
    List<CorpusArticle> both = new ArrayList<>(one);
    both.addAll(other);
    Map<String, FrequencyList.Row> inTarget = recount(one, unit, FrequencyRequest.Filter.NONE);
    Map<String, FrequencyList.Row> tested =
        recount(
            both,
            unit,
            new FrequencyRequest.Filter(
                "",
                filter.minimumFrequency(),
                filter.minimumDocumentFrequency(),
                filter.withoutStopWords()));
    KeywordList list = index.keyness(target, reference, request(unit, filter));
    assertThat(list.tested()).isEqualTo(tested.size());
    assertThat(list.rows()).extracting(Keyword::term).containsOnlyOnceElementsOf(tested.keySet());
    FrequencyList.Row none = new FrequencyList.Row(0, "", 0, 0);
    for (Keyword row : list.rows()) {
      FrequencyList.Row here = inTarget.getOrDefault(row.term(), none);
      FrequencyList.Row all = tested.get(row.term());
      assertThat(row.target().frequency()).isEqualTo(here.frequency());
      assertThat(row.target().documentFrequency()).isEqualTo(here.documentFrequency());
      assertThat(row.reference().frequency()).isEqualTo(all.frequency() - here.frequency());
      assertThat(row.reference().documentFrequency())
          .isEqualTo(all.documentFrequency() - here.documentFrequency());
    }
  }

  @Property(tries = 150)
  void frequenciesOfAllWordsAddUpToTheTokens(
      @ForAll("corpora") List<CorpusArticle> articles,
      @ForAll("selections") Selection target,
      @ForAll Layer layer) {
    CorpusIndex index = comparable(articles, target, target.rest());
    KeywordList list =
        index.keyness(target, target.rest(), request(new Unit(layer, 1), Filter.NONE));
    assertThat(list.rows().stream().mapToLong(row -> row.target().frequency()).sum())
        .isEqualTo(list.bases().target().tokens());
    assertThat(list.rows().stream().mapToLong(row -> row.reference().frequency()).sum())
        .isEqualTo(list.bases().reference().tokens());
  }

  @Property(tries = 150)
  void restAndSelectionAreTheWholeAndShareNothing(
      @ForAll("corpora") List<CorpusArticle> articles, @ForAll("selections") Selection selection) {
    CorpusIndex index = Corpora.of(articles);
    SelectionPair pair = index.pair(selection, selection.rest());
    assertThat(pair.shared()).isEqualTo(TokenBase.EMPTY);
    assertThat(pair.target().plus(pair.reference())).isEqualTo(index.size(Selection.WHOLE).base());
    assertThat(index.pair(selection, selection.rest().rest()).isEqual()).isTrue();
  }

  @Property(tries = 100)
  void dispersionIsThatOfTheTermItself(
      @ForAll("corpora") List<CorpusArticle> articles,
      @ForAll("selections") Selection target,
      @ForAll("units") Unit unit) {
    CorpusIndex index = comparable(articles, target, target.rest());
    for (Keyword row : index.keyness(target, target.rest(), request(unit, Filter.NONE)).rows()) {
      TermDispersion.Spread spread =
          index.dispersion(target, new LineRequest.TermHits(unit.layer(), row.term())).articles();
      assertThat(spread.frequency()).isEqualTo(row.target().frequency());
      assertThat(spread.range()).isEqualTo(row.target().documentFrequency());
      Double expected =
          spread.measures() == null ? null : spread.measures().deviationOfProportions();
      assertThat(row.target().deviationOfProportions()).isEqualTo(expected);
    }
  }

  @Property(tries = 100)
  void eachOrderListsTheSameTermsByFallingSize(
      @ForAll("corpora") List<CorpusArticle> articles, @ForAll("selections") Selection target) {
    CorpusIndex index = comparable(articles, target, target.rest());
    List<Keyword> byEvidence = rows(index, target, Order.LOG_LIKELIHOOD);
    List<Keyword> byRatio = rows(index, target, Order.LOG_RATIO);
    assertThat(byEvidence)
        .isSortedAccordingTo(
            java.util.Comparator.comparingDouble(
                    (Keyword row) -> -Math.abs(row.evidence().logLikelihood()))
                .thenComparing(Keyword::term, CodePointOrder.INSTANCE));
    assertThat(byRatio).extracting(row -> -Math.abs(row.logRatio())).isSorted();
    assertThat(byRatio)
        .extracting(Keyword::term)
        .containsExactlyInAnyOrderElementsOf(byEvidence.stream().map(Keyword::term).toList());
  }

  private static List<Keyword> rows(CorpusIndex index, Selection target, Order order) {
    return index
        .keyness(
            target,
            target.rest(),
            new KeynessRequest(Unit.WORDS, Filter.NONE, Direction.BOTH, order, 1, 1_000_000))
        .rows();
  }

  private static Map<String, FrequencyList.Row> recount(
      List<CorpusArticle> articles, Unit unit, FrequencyRequest.Filter filter) {
    Map<String, FrequencyList.Row> rows = new TreeMap<>();
    NaiveRecount.frequencies(articles, unit.layer(), unit.length(), filter)
        .forEach(row -> rows.put(row.term(), row));
    return rows;
  }

  private static List<CorpusArticle> in(List<CorpusArticle> articles, Selection selection) {
    return articles.stream()
        .filter(
            article ->
                NaiveRecount.isIn(article, selection)
                    && selection.except().stream()
                        .noneMatch(out -> NaiveRecount.isIn(article, out)))
        .toList();
  }
}
