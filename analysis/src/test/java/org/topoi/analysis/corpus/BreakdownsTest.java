package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BreakdownsTest {

  private static CorpusArticle dated(long id, DateSpan date) {
    return Corpora.article(id, "", "A", "", "en", date, "Law.");
  }

  private static CorpusArticle from(long id, String source) {
    return Corpora.article(id, "", source, "", "en", DateSpan.ALL_TIME, "Law.");
  }

  private static List<String> labels(Breakdown breakdown) {
    return breakdown.parts().stream().map(Breakdown.Part::label).toList();
  }

  @Test
  void aSeriesListsEmptyPeriodsToo() {
    CorpusIndex index =
        Corpora.of(dated(1, Corpora.day("2020-11-30")), dated(2, Corpora.day("2021-02-01")));
    Breakdown months = index.series(Selection.WHOLE, Period.MONTH);
    assertThat(labels(months)).containsExactly("2020-11", "2020-12", "2021-01", "2021-02");
    assertThat(months.parts().get(1).base()).isEqualTo(TokenBase.EMPTY);
    assertThat(months.parts().get(1).themes()).hasSize(4).containsOnly(ThemeCount.NONE);
    assertThat(labels(index.series(Selection.WHOLE, Period.QUARTER)))
        .containsExactly("2020-Q4", "2021-Q1");
  }

  @Test
  void articlesOfWiderDatesAreOutside() {
    CorpusIndex index =
        Corpora.of(
            dated(1, Corpora.year(2020)),
            dated(2, DateSpan.ALL_TIME),
            dated(3, Corpora.day("2020-06-01")));
    Breakdown months = index.series(Selection.WHOLE, Period.MONTH);
    assertThat(labels(months)).containsExactly("2020-06");
    assertThat(months.outside().base()).isEqualTo(new TokenBase(2, 2));
    Breakdown years = index.series(Selection.WHOLE, Period.YEAR);
    assertThat(years.parts().get(0).base()).isEqualTo(new TokenBase(2, 2));
    assertThat(years.outside().base()).isEqualTo(new TokenBase(1, 1));
  }

  @Test
  void aLoneWrongYearMakesNoTwentyThousandMonths() {
    CorpusIndex index =
        Corpora.of(dated(1, Corpora.day("0201-06-28")), dated(2, Corpora.day("2021-06-28")));
    assertThatThrownBy(() -> index.series(Selection.WHOLE, Period.MONTH))
        .isInstanceOfSatisfying(
            TooManyPeriodsException.class,
            tooMany -> {
              assertThat(tooMany.first()).isEqualTo("0201-06");
              assertThat(tooMany.last()).isEqualTo("2021-06");
              // 1,820 years of 12 months, and the first month itself.
              assertThat(tooMany.periods()).isEqualTo(21_841);
            });
    // From 201 to 2021, both included.
    assertThat(index.series(Selection.WHOLE, Period.YEAR).parts()).hasSize(1821);
  }

  @Test
  void anEmptySelectionHasNoPeriods() {
    Breakdown years = Corpora.of().series(Selection.WHOLE, Period.YEAR);
    assertThat(years.parts()).isEmpty();
    assertThat(years.outside().base()).isEqualTo(TokenBase.EMPTY);
  }

  @Test
  void partsGoByArticlesThenLabel() {
    CorpusIndex index = Corpora.of(from(1, "Z"), from(2, "B"), from(3, "Z"), from(4, ""));
    assertThat(labels(index.breakdown(Selection.WHOLE, Facet.SOURCE)))
        .containsExactly("Z", Selection.NOT_GIVEN, "B");
  }

  @Test
  void spellingsOfOneNameAreOnePartUnderTheCommonestSpelling() {
    CorpusIndex index = Corpora.of(from(1, "BBC"), from(2, "bbc"), from(3, "bbc"));
    assertThat(labels(index.breakdown(Selection.WHOLE, Facet.SOURCE))).containsExactly("bbc");
    CorpusIndex even = Corpora.of(from(1, "bbc"), from(2, "BBC"));
    assertThat(labels(even.breakdown(Selection.WHOLE, Facet.SOURCE))).containsExactly("BBC");
  }
}
