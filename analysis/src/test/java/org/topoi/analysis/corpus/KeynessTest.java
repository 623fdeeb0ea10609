package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.topoi.analysis.corpus.KeynessRequest.Correction;
import org.topoi.analysis.corpus.KeynessRequest.Direction;
import org.topoi.analysis.corpus.KeynessRequest.Filter;
import org.topoi.analysis.corpus.KeynessRequest.Order;
import org.topoi.analysis.corpus.KeynessRequest.Significance;
import org.topoi.analysis.corpus.KeynessRequest.Unit;
import org.topoi.analysis.corpus.KeywordList.Keyword;
import org.topoi.analysis.corpus.KeywordList.Occurrences;

class KeynessTest {

  private static final Selection A = Corpora.sources("A");
  private static final Selection B = Corpora.sources("B");

  private static CorpusArticle article(long id, String source, String body) {
    return Corpora.article(id, "", source, "", "en", DateSpan.ALL_TIME, body);
  }

  private static KeynessRequest request(Filter filter, Direction direction, Order order) {
    return new KeynessRequest(Unit.WORDS, filter, direction, order, 1, 100);
  }

  private static final KeynessRequest ALL =
      request(Filter.NONE, Direction.BOTH, Order.LOG_LIKELIHOOD);

  @Test
  void tinyCorpusGivesHandComputedFigures() {
    // xx: 3 of 4 tokens in A, 1 of 4 in B; expected 2 and 2, the others likewise.
    // G² = 2·(3 ln 1.5 + ln 0.5 + ln 0.5 + 3 ln 1.5) = 2·(2.4328 − 1.3863) = 2.0930
    // p = 2·(1 − Φ(√2.0930)) = 2·(1 − Φ(1.4467)) = 0.1480; two tests: Bonferroni 0.2960
    // log ratio = log2((3.5/4.5)/(1.5/4.5)) = log2(2.3333) = 1.2224
    CorpusIndex index =
        Corpora.of(article(1, "A", "xx xx xx yy."), article(2, "B", "xx yy yy yy."));
    Filter strict = new Filter(1, 1, false, new Significance(Correction.BONFERRONI, 1));
    KeywordList list = index.keyness(A, B, request(strict, Direction.BOTH, Order.LOG_LIKELIHOOD));
    Keyword first = list.rows().get(0);
    assertThat(list.bases())
        .isEqualTo(
            new SelectionPair(new TokenBase(1, 4), new TokenBase(1, 4), new TokenBase(0, 0)));
    assertThat(list.tested()).isEqualTo(2);
    assertThat(first.term()).isEqualTo("xx");
    assertThat(first.target()).isEqualTo(new Occurrences(3, 1, 0.0));
    assertThat(first.reference()).isEqualTo(new Occurrences(1, 1, 0.0));
    assertThat(first.evidence().logLikelihood()).isCloseTo(2.0930, within(0.00005));
    assertThat(first.evidence().pValue()).isCloseTo(0.1480, within(0.00005));
    assertThat(first.evidence().adjustedPValue()).isCloseTo(0.2960, within(0.0001));
    assertThat(first.logRatio()).isCloseTo(1.2224, within(0.00005));
  }

  @Test
  void equalEvidenceIsRankedByCodePoint() {
    CorpusIndex index =
        Corpora.of(article(1, "A", "Zebra apple 😀 mango."), article(2, "B", "lemon pear Äpfel."));
    assertThat(index.keyness(A, B, ALL).rows())
        .extracting(Keyword::term)
        .containsExactly("apple", "lemon", "mango", "pear", "zebra", "äpfel");
  }

  @Test
  void dispersionTellsAClumpedTermFromAnEvenOne() {
    // "even" stands in every article of 4 tokens: DP 0. "clump" stands twice in one of four equal
    // articles: ½·(|1 − ¼| + 3·¼) = 0.75.
    CorpusIndex index =
        Corpora.of(
            article(1, "A", "even clump clump one."),
            article(2, "A", "even two two two."),
            article(3, "A", "even three three three."),
            article(4, "A", "even four four four."),
            article(5, "B", "something else stands here."));
    List<Keyword> rows = index.keyness(A, B, ALL).rows();
    assertThat(deviation(rows, "even")).isEqualTo(0.0);
    assertThat(deviation(rows, "clump")).isEqualTo(0.75);
    assertThat(keyword(rows, "clump").reference()).isEqualTo(new Occurrences(0, 0, null));
    assertThat(deviation(rows, "something")).isNull();
  }

  private static Double deviation(List<Keyword> rows, String term) {
    return keyword(rows, term).target().deviationOfProportions();
  }

  private static Keyword keyword(List<Keyword> rows, String term) {
    return rows.stream().filter(row -> row.term().equals(term)).findFirst().orElseThrow();
  }

  @Test
  void directionsPartWhatDiffers() {
    CorpusIndex index =
        Corpora.of(article(1, "A", "peace peace law same."), article(2, "B", "war law war same."));
    assertThat(terms(index, Direction.TARGET)).containsExactly("peace");
    assertThat(terms(index, Direction.REFERENCE)).containsExactly("war");
    assertThat(terms(index, Direction.BOTH)).containsExactly("peace", "war", "law", "same");
  }

  private static List<String> terms(CorpusIndex index, Direction direction) {
    return index
        .keyness(A, B, request(Filter.NONE, direction, Order.LOG_LIKELIHOOD))
        .rows()
        .stream()
        .map(Keyword::term)
        .toList();
  }

  @Test
  void logRatioRanksTheRareAndExclusiveFirst() {
    // "rare": 1 of 8 against 0 of 8; "often": 6 of 8 against 2 of 8, less than four times as much.
    CorpusIndex index =
        Corpora.of(
            article(1, "A", "often often often often often often rare rest."),
            article(2, "B", "often often rest rest rest rest rest rest."));
    Filter filter = Filter.NONE;
    assertThat(index.keyness(A, B, request(filter, Direction.TARGET, Order.LOG_LIKELIHOOD)).rows())
        .extracting(Keyword::term)
        .containsExactly("often", "rare");
    // log2(6.5/2.5) = 1.38 and log2(1.5/0.5) = 1.58
    assertThat(index.keyness(A, B, request(filter, Direction.TARGET, Order.LOG_RATIO)).rows())
        .extracting(Keyword::term)
        .containsExactly("rare", "often");
  }

  @Test
  void filtersNarrowWhatIsTestedAndLeaveTheBases() {
    CorpusIndex index =
        Corpora.of(
            article(1, "A", "The state of the union."),
            article(2, "A", "The state."),
            article(3, "B", "The law of 1945 1945."));
    Filter filter = new Filter(2, 2, true, Significance.ANY);
    KeywordList list = index.keyness(A, B, request(filter, Direction.BOTH, Order.LOG_LIKELIHOOD));
    assertThat(list.rows()).extracting(Keyword::term).containsExactly("state");
    assertThat(list.tested()).isEqualTo(1);
    assertThat(list.bases().target()).isEqualTo(new TokenBase(2, 7));
  }

  @Test
  void levelListsLessAndTestsTheSame() {
    CorpusIndex index =
        Corpora.of(
            article(1, "A", "peace ".repeat(50) + "law"),
            article(2, "B", "war ".repeat(50) + "law"));
    Filter filter = new Filter(1, 1, false, new Significance(Correction.BONFERRONI, 0.001));
    KeywordList list = index.keyness(A, B, request(filter, Direction.BOTH, Order.LOG_LIKELIHOOD));
    assertThat(list.tested()).isEqualTo(3);
    assertThat(list.total()).isEqualTo(2);
    assertThat(list.rows()).extracting(Keyword::term).containsExactly("peace", "war");
  }

  @Test
  void sharedArticlesAreCountedOnEitherSideAndNamed() {
    CorpusIndex index = Corpora.of(article(1, "A", "peace law."), article(2, "B", "war."));
    KeywordList list = index.keyness(A, Selection.WHOLE, ALL);
    assertThat(list.bases().shared()).isEqualTo(new TokenBase(1, 2));
    assertThat(list.bases().isOverlapping()).isTrue();
    assertThat(list.bases().reference()).isEqualTo(new TokenBase(2, 3));
    assertThat(keyword(list.rows(), "peace").reference().frequency()).isEqualTo(1);
  }

  @Test
  void equalSelectionsAreRefused() {
    CorpusIndex index = Corpora.of(article(1, "A", "peace law."));
    assertThatThrownBy(() -> index.keyness(A, Selection.WHOLE, ALL))
        .isInstanceOfSatisfying(
            EqualSelectionsException.class, e -> assertThat(e.articles()).isEqualTo(1));
  }

  @Test
  void emptySideIsRefusedByItsRole() {
    CorpusIndex index = Corpora.of(article(1, "A", "peace law."), article(2, "B", "…"));
    assertThatThrownBy(() -> index.keyness(Corpora.sources("C"), A, ALL))
        .isInstanceOfSatisfying(
            EmptyCorpusException.class,
            e -> assertThat(e.role()).isEqualTo(EmptyCorpusException.Role.TARGET));
    assertThatThrownBy(() -> index.keyness(A, B, ALL))
        .isInstanceOfSatisfying(
            EmptyCorpusException.class,
            e -> {
              assertThat(e.role()).isEqualTo(EmptyCorpusException.Role.REFERENCE);
              assertThat(e.articles()).isEqualTo(1);
            });
  }

  @Test
  void pagesOfAllTermsFollowOneAnother() {
    CorpusIndex index =
        Corpora.of(article(1, "A", "one two three four five."), article(2, "B", "six seven."));
    List<Keyword> all = index.keyness(A, B, ALL).rows();
    for (int page = 1; page <= 4; page++) {
      KeynessRequest asked =
          new KeynessRequest(
              Unit.WORDS, Filter.NONE, Direction.BOTH, Order.LOG_LIKELIHOOD, page, 3);
      assertThat(index.keyness(A, B, asked).rows())
          .isEqualTo(all.subList(Math.min(7, page * 3 - 3), Math.min(7, page * 3)));
    }
  }

  @Test
  void illegalPageSizeIsRefused() {
    assertThatThrownBy(
            () ->
                new KeynessRequest(Unit.WORDS, Filter.NONE, Direction.BOTH, Order.LOG_RATIO, 1, 0))
        .hasMessageContaining("pageSize must be from 1 to");
  }
}
