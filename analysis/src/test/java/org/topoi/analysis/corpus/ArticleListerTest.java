package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.topoi.analysis.corpus.ArticleListRequest.Order;

class ArticleListerTest {

  private static final CorpusIndex INDEX =
      Corpora.of(
          Corpora.article(1, "Zebra", "b", "", "en", DateSpan.ALL_TIME, "Law, sovereignty. State."),
          Corpora.article(
              2, "", "", "Éluard", "en", Corpora.day("2020-06-01"), "State state state."),
          Corpora.article(3, "élan", "B", "Zola", "en", Corpora.year(2020), "Law."),
          Corpora.article(4, "Echo", "a", "Eco", "en", Corpora.day("2021-01-01"), "Law"));

  private static List<Long> ids(Order order, boolean descending) {
    return INDEX
        .articles(Selection.WHOLE, new ArticleListRequest(order, descending, 1, 10))
        .rows()
        .stream()
        .map(ArticleList.Row::id)
        .toList();
  }

  @Test
  void whatIsUnknownComesLastInBothDirections() {
    assertThat(ids(Order.DATE, false)).containsExactly(2L, 3L, 4L, 1L);
    assertThat(ids(Order.DATE, true)).containsExactly(4L, 3L, 2L, 1L);
    assertThat(ids(Order.TITLE, true)).endsWith(2L);
    assertThat(ids(Order.AUTHOR, false)).endsWith(1L);
  }

  @Test
  void namesSortAsInADictionary() {
    assertThat(ids(Order.TITLE, false)).containsExactly(4L, 3L, 1L, 2L);
    assertThat(ids(Order.AUTHOR, false)).containsExactly(4L, 2L, 3L, 1L);
    assertThat(ids(Order.SOURCE, false)).containsExactly(4L, 1L, 3L, 2L);
  }

  @Test
  void tiesGoByNumberInBothDirections() {
    assertThat(ids(Order.TOKENS, false)).containsExactly(3L, 4L, 1L, 2L);
    assertThat(ids(Order.TOKENS, true)).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void hitsAreThoseOfTheFoundingThemes() {
    // "state" belongs to a theme that is none of them: 2, 0, 1 and 1 hits.
    assertThat(ids(Order.HITS, true)).containsExactly(1L, 3L, 4L, 2L);
    assertThat(
            INDEX
                .articles(Selection.WHOLE, new ArticleListRequest(Order.HITS, true, 1, 1))
                .rows()
                .get(0)
                .themes())
        .containsExactly(1, 1, 1, 0);
  }

  @Test
  void pagesFollowOneAnotherAndEnd() {
    ArticleList second =
        INDEX.articles(Selection.WHOLE, new ArticleListRequest(Order.DATE, false, 2, 3));
    assertThat(second.rows()).extracting(ArticleList.Row::id).containsExactly(1L);
    assertThat(second.base()).isEqualTo(new TokenBase(4, 8));
    assertThat(
            INDEX
                .articles(
                    Selection.WHOLE,
                    new ArticleListRequest(Order.DATE, false, Integer.MAX_VALUE, Integer.MAX_VALUE))
                .rows())
        .isEmpty();
  }
}
