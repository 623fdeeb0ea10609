package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullTextQueryTest {

  private static final DateSpan UNDATED = DateSpan.ALL_TIME;

  private static final CorpusIndex INDEX =
      Corpora.of(
          Corpora.article(1, "The rules-based order. Law reigns."),
          Corpora.article(2, "Order and rules, based on law: the “well-being” of all."),
          Corpora.article(
              3, "Charter of the U.N.", "A", "", "en", UNDATED, "The G-77 met. Sovereignty’s end."),
          Corpora.article(4, "", "A", "", "fr", UNDATED, "Il défend l’ordre mondial."),
          Corpora.article(5, "", "A", "", "ru", UNDATED, "Суверенитет и порядок."),
          Corpora.article(6, "", "A", "", "zh", UNDATED, "国际秩序"),
          Corpora.article(7, "", "A", "", "de", UNDATED, "Die STRASSE nach Rom."));

  private static List<Long> ids(String query) {
    return INDEX
        .articles(
            Corpora.query(query),
            new ArticleListRequest(ArticleListRequest.Order.DATE, false, 1, 100))
        .rows()
        .stream()
        .map(ArticleList.Row::id)
        .toList();
  }

  @Test
  void allWordsMustOccurWhereverTheyStand() {
    assertThat(ids("law ORDER")).containsExactly(1L, 2L);
    assertThat(ids("law charter")).isEmpty();
  }

  @Test
  void aHyphenatedWordIsOneWord() {
    assertThat(ids("rules-based")).containsExactly(1L);
    assertThat(ids("\"well-being\"")).containsExactly(2L);
    assertThat(ids("“well-being”")).containsExactly(2L);
    assertThat(ids("well\u2011being")).containsExactly(2L);
  }

  @Test
  void aPhraseStandsInsideOneSentenceOrTheTitle() {
    assertThat(ids("\"order law\"")).isEmpty();
    assertThat(ids("\"and rules based\"")).containsExactly(2L);
    assertThat(ids("\"charter of\"")).containsExactly(3L);
    assertThat(ids("\"of charter\"")).isEmpty();
  }

  @Test
  void titleAndBodyTogetherMeetAQuery() {
    assertThat(ids("charter met")).containsExactly(3L);
  }

  @Test
  void aQuoteThatIsNotClosedHoldsTheRest() {
    assertThat(ids("order \"law reigns")).containsExactly(1L);
    assertThat(ids("“based order")).isEmpty();
  }

  @Test
  void wildcardsStandForPartsOfAWord() {
    assertThat(ids("sover*")).containsExactly(3L);
    assertThat(ids("r?les")).containsExactly(2L);
    assertThat(ids("rules-*")).containsExactly(1L);
    assertThat(ids("(*eign*)")).containsExactly(1L, 3L);
    assertThat(ids("\"the * order\"")).containsExactly(1L);
    assertThat(ids("\"the * * order\"")).isEmpty();
    assertThat(ids("\"the rules-* order\"")).containsExactly(1L);
  }

  @Test
  void aWordIsCutAsTheTextIs() {
    assertThat(ids("G-77")).containsExactly(3L);
    assertThat(ids("l'ordre")).containsExactly(4L);
    assertThat(ids("ordre")).containsExactly(4L);
    assertThat(ids("国际秩序")).containsExactly(6L);
  }

  @Test
  void dottedCapitalsAreFoundAsTheTextHasThem() {
    assertThat(ids("U.N.")).containsExactly(3L);
  }

  @Test
  void wordsAreComparedAfterFolding() {
    assertThat(ids("straße")).containsExactly(7L);
    assertThat(ids("ПОРЯДОК")).containsExactly(5L);
    assertThat(ids("sovereignty's")).containsExactly(3L);
  }

  @Test
  void signsHaveNoMeaning() {
    assertThat(ids("-law AND +reigns")).isEmpty();
    assertThat(ids("-law +reigns, (order)")).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"—", "\"\"", "*", "?!", "“…”"})
  void aQueryWithoutLetterOrDigitIsUnreadable(String query) {
    assertThatThrownBy(() -> ids(query)).isInstanceOf(UnreadableQueryException.class);
  }

  @Test
  void aBlankQueryNarrowsNothing() {
    assertThat(ids("  ")).hasSize(7);
  }

  @Test
  void tooManyWordsAreUnreadableFromTheFirstTooMany() {
    String fifty = "law ".repeat(50);
    assertThat(ids(fifty)).containsExactly(1L, 2L);
    assertThatThrownBy(() -> ids(fifty + "order"))
        .isInstanceOfSatisfying(
            UnreadableQueryException.class,
            // fifty words of four characters stand before it
            unreadable -> assertThat(unreadable.column()).isEqualTo(201));
  }

  @Test
  void tooLongAQueryIsUnreadable() {
    assertThat(ids("x".repeat(1_000))).isEmpty();
    assertThatThrownBy(() -> ids("x".repeat(1_001)))
        .isInstanceOfSatisfying(
            UnreadableQueryException.class,
            unreadable -> assertThat(unreadable.column()).isEqualTo(1_001));
  }
}
