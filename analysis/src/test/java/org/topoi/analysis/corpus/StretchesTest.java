package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.topoi.analysis.corpus.LineRequest.StretchHits;
import org.topoi.analysis.corpus.LineRequest.TermHits;

class StretchesTest {

  private static final TermHits LAW = new TermHits(Layer.WORD, "law");

  private static CorpusArticle article(long id, DateSpan date, String body) {
    return Corpora.article(id, "", "A", "", "en", date, body);
  }

  private static final CorpusIndex FIVE =
      Corpora.of(
          article(1, DateSpan.ALL_TIME, "Law."),
          article(2, Corpora.day("2021-06-28"), "Law and law."),
          article(3, Corpora.day("2020-12-31"), "Nothing."),
          article(4, Corpora.day("2020-12-31"), "The law is law, law."),
          article(5, Corpora.year(2020), "A law."));

  @Test
  void articlesStandInTheOrderOfTimeThoseWithoutADateLast() {
    // The last day on which article 5 may have appeared is that of articles 3 and 4.
    assertThat(FIVE.stretches(Selection.WHOLE, LAW, 100))
        .extracting(stretch -> stretch.first().article(), stretch -> stretch.count().hits())
        .containsExactly(tuple(3L, 0L), tuple(4L, 3L), tuple(5L, 1L), tuple(2L, 2L), tuple(1L, 1L));
  }

  @Test
  void moreArticlesThanStretchesAreCutEvenly() {
    List<Stretch> two = FIVE.stretches(Selection.WHOLE, LAW, 2);
    assertThat(two).hasSize(2);
    assertThat(two.get(0).base()).isEqualTo(new TokenBase(2, 6));
    assertThat(two.get(0).count()).isEqualTo(new ThemeCount(3, 1));
    assertThat(two.get(0).last().article()).isEqualTo(4);
    assertThat(two.get(1).base()).isEqualTo(new TokenBase(3, 6));
    assertThat(two.get(1).count()).isEqualTo(new ThemeCount(4, 3));
  }

  @Test
  void stretchWhoseEndIsGoneHasNoLines() {
    assertThat(lines(FIVE, Selection.WHOLE, new StretchHits(LAW, 3, 6)).total()).isZero();
    assertThat(lines(FIVE, Selection.WHOLE, new StretchHits(LAW, 3, 2)).total()).isEqualTo(6);
  }

  @Test
  void selectionWithoutArticlesHasNoStretches() {
    assertThat(FIVE.stretches(Corpora.sources("B"), LAW, 10)).isEmpty();
  }

  private static EvidenceLines lines(CorpusIndex index, Selection selection, StretchHits hits) {
    return index.lines(selection, new LineRequest(hits, 1, 1_000));
  }

  @Provide
  Arbitrary<List<CorpusArticle>> corpora() {
    return Corpora.corpora();
  }

  @Provide
  Arbitrary<Selection> selections() {
    return Corpora.selections();
  }

  @Property(tries = 200)
  void stretchesAddUpAndEachHasAsManyLinesAsHits(
      @ForAll("corpora") List<CorpusArticle> articles,
      @ForAll("selections") Selection selection,
      @ForAll @IntRange(min = 1, max = 12) int most) {
    CorpusIndex index = Corpora.of(articles);
    TermHits the = new TermHits(Layer.WORD, "the");
    TokenBase base = TokenBase.EMPTY;
    ThemeCount sum = ThemeCount.NONE;
    List<EvidenceLine> lines = new ArrayList<>();
    List<Stretch> stretches = index.stretches(selection, the, most);
    for (Stretch stretch : stretches) {
      base = base.plus(stretch.base());
      sum = sum.plus(stretch.count());
      EvidenceLines found =
          lines(
              index,
              selection,
              new StretchHits(the, stretch.first().article(), stretch.last().article()));
      assertThat(found.total()).isEqualTo(stretch.count().hits());
      assertThat(found.articles()).isEqualTo(stretch.count().articles());
      lines.addAll(found.lines());
    }
    EvidenceLines whole = index.lines(selection, new LineRequest(the, 1, 1_000));
    assertThat(stretches).hasSize(Math.min(most, whole.base().articles()));
    assertThat(base).isEqualTo(whole.base());
    assertThat(sum).isEqualTo(new ThemeCount(whole.total(), whole.articles()));
    assertThat(lines).containsExactlyInAnyOrderElementsOf(whole.lines());
  }
}
