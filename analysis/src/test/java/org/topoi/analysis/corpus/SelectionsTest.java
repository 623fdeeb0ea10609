package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SelectionsTest {

  @Provide
  Arbitrary<List<CorpusArticle>> corpora() {
    return Corpora.corpora();
  }

  @Provide
  Arbitrary<Selection> selections() {
    return Corpora.selections();
  }

  private static Set<Long> ids(CorpusIndex index, Selection selection) {
    return index
        .articles(selection, new ArticleListRequest(ArticleListRequest.Order.DATE, true, 1, 100))
        .rows()
        .stream()
        .map(ArticleList.Row::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static CorpusArticle dated(long id, DateSpan date) {
    return Corpora.article(id, "", "A", "", "en", date, "The state.");
  }

  @Property(tries = 150)
  void kindsJoinByAnd(
      @ForAll("corpora") List<CorpusArticle> articles, @ForAll("selections") Selection s) {
    CorpusIndex index = Corpora.of(articles);
    Selection none = Selection.WHOLE;
    Set<Long> expected = new HashSet<>(ids(index, none));
    Stream.of(
            new Selection(s.sources(), List.of(), List.of(), List.of(), none.dates(), false, ""),
            new Selection(List.of(), s.authors(), List.of(), List.of(), none.dates(), false, ""),
            new Selection(List.of(), List.of(), s.languages(), List.of(), none.dates(), false, ""),
            new Selection(List.of(), List.of(), List.of(), s.themes(), none.dates(), false, ""),
            new Selection(
                List.of(), List.of(), List.of(), List.of(), s.dates(), s.undatedOnly(), ""),
            Corpora.query(s.query()))
        .forEach(one -> expected.retainAll(ids(index, one)));
    assertThat(ids(index, s)).isEqualTo(expected);
  }

  @Property(tries = 80)
  void valuesOfOneKindJoinByOr(@ForAll("corpora") List<CorpusArticle> articles) {
    CorpusIndex index = Corpora.of(articles);
    Set<Long> either = new TreeSet<>(ids(index, Corpora.sources("BBC")));
    either.addAll(ids(index, Corpora.sources(Selection.NOT_GIVEN)));
    assertThat(ids(index, Corpora.sources("bbc", Selection.NOT_GIVEN))).isEqualTo(either);
  }

  @Property(tries = 80)
  void aPartOfABreakdownIsWhatItsLabelSelects(@ForAll("corpora") List<CorpusArticle> articles) {
    CorpusIndex index = Corpora.of(articles);
    for (Breakdown.Part part : index.breakdown(Selection.WHOLE, Facet.SOURCE).parts()) {
      assertThat(index.size(Corpora.sources(part.label())).base()).isEqualTo(part.base());
    }
  }

  @Example
  void anArticleOfAYearIsInThatYearAndInNoMonthOfIt() {
    CorpusIndex index =
        Corpora.of(dated(1, Corpora.year(2020)), dated(2, Corpora.day("2020-05-01")));
    DateSpan may = Period.MONTH.around(Corpora.day("2020-05-09").first());
    assertThat(ids(index, Corpora.dated(Corpora.year(2020)))).containsExactly(1L, 2L);
    assertThat(ids(index, Corpora.dated(may))).containsExactly(2L);
  }

  @Example
  void anUndatedArticleIsInNoDatedSelection() {
    CorpusIndex index = Corpora.of(dated(1, DateSpan.ALL_TIME), dated(2, Corpora.year(2020)));
    DateSpan open = new DateSpan(Corpora.year(2020).first(), DateSpan.ALL_TIME.last());
    assertThat(ids(index, Corpora.dated(open))).containsExactly(2L);
    assertThat(ids(index, Selection.WHOLE)).containsExactly(1L, 2L);
    Selection undated =
        new Selection(List.of(), List.of(), List.of(), List.of(), DateSpan.ALL_TIME, true, "");
    assertThat(ids(index, undated)).containsExactly(1L);
  }

  @Example
  void aThemeThatTheDictionaryLacksIsRefused() {
    CorpusIndex index = Corpora.of();
    Selection unknown =
        new Selection(
            List.of(), List.of(), List.of(), List.of("nope"), DateSpan.ALL_TIME, false, "");
    assertThatThrownBy(() -> index.size(unknown))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'nope'");
  }

  @Property(tries = 150)
  void exceptLeavesOutTheArticlesOfTheOtherSelection(
      @ForAll("corpora") List<CorpusArticle> articles,
      @ForAll("selections") Selection s,
      @ForAll("selections") Selection out) {
    CorpusIndex index = Corpora.of(articles);
    Selection narrowed =
        new Selection(
            s.sources(),
            s.authors(),
            s.languages(),
            s.themes(),
            s.dates(),
            s.undatedOnly(),
            s.query(),
            List.of(out));
    Set<Long> expected = ids(index, s);
    expected.removeAll(ids(index, out));
    assertThat(ids(index, narrowed)).isEqualTo(expected);
    Set<Long> rest = ids(index, Selection.WHOLE);
    rest.removeAll(expected);
    assertThat(ids(index, narrowed.rest())).isEqualTo(rest);
  }

  @Example
  void restOfTheRestIsTheSelectionItself() {
    Selection selection = Corpora.sources("BBC");
    assertThat(selection.rest().rest()).isEqualTo(selection);
    assertThat(Selection.WHOLE.rest().rest()).isEqualTo(Selection.WHOLE);
    assertThat(selection.rest().isWhole()).isFalse();
  }

  @Example
  void onlyOneSelectionCanBeLeftOut() {
    Selection one = Corpora.sources("A");
    assertThatThrownBy(
            () ->
                new Selection(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    DateSpan.ALL_TIME,
                    false,
                    "",
                    List.of(one, one)))
        .hasMessageContaining("except must be one or none");
  }
}
