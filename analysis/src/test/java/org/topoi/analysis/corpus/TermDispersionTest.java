package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.topoi.analysis.corpus.LineRequest.TermHits;
import org.topoi.analysis.corpus.TermDispersion.Measures;
import org.topoi.analysis.corpus.TermDispersion.Spread;

class TermDispersionTest {

  private static CorpusArticle article(long id, String source, String body) {
    return Corpora.article(id, "", source, "", "en", DateSpan.ALL_TIME, body);
  }

  private static TermDispersion of(String term, CorpusArticle... articles) {
    return Corpora.of(articles).dispersion(Selection.WHOLE, new TermHits(Layer.WORD, term));
  }

  @Test
  void hitsOverUnequalArticlesAreWorkedByHand() {
    // Articles of 2, 4 and 4 tokens: s = 0.2, 0.4, 0.4. Hits 1, 1, 0: v/f = 0.5, 0.5, 0.
    // DP = ½·(0.3 + 0.1 + 0.4) = 0.4; DPnorm = 0.4/(1 − 0.2) = 0.5.
    // D: rates 1/2, 1/4, 0, mean 1/4, SD₀ = √((1/16 + 0 + 1/16)/3) = 0.204124, V = 0.816497,
    // D = 1 − 0.816497/√2 = 0.422650.
    Spread spread =
        of(
                "law",
                article(1, "A", "law one."),
                article(2, "A", "Law two two two."),
                article(3, "B", "three three three three."))
            .articles();
    Measures measures = Objects.requireNonNull(spread.measures());
    assertThat(spread.parts()).isEqualTo(3);
    assertThat(spread.frequency()).isEqualTo(2);
    assertThat(spread.range()).isEqualTo(2);
    assertThat(measures.deviationOfProportions()).isCloseTo(0.4, within(1e-12));
    assertThat(measures.normalised()).isCloseTo(0.5, within(1e-12));
    assertThat(measures.juillandD()).isCloseTo(0.422650, within(5e-7));
  }

  @Test
  void articlesOfOneSourceAreOnePartAndSpellingsAreOneSource() {
    // Sources of 6 and 4 tokens, both hits in the first: DP = ½·(|1 − 0.6| + 0.4) = 0.4,
    // DPnorm = 0.4/(1 − 0.4) = 2/3.
    Spread spread =
        of(
                "law",
                article(1, "Tass", "law one."),
                article(2, "TASS", "Law two two two."),
                article(3, "", "three three three three."))
            .sources();
    Measures measures = Objects.requireNonNull(spread.measures());
    assertThat(spread.parts()).isEqualTo(2);
    assertThat(spread.range()).isEqualTo(1);
    assertThat(measures.deviationOfProportions()).isCloseTo(0.4, within(1e-12));
    assertThat(measures.normalised()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(measures.juillandD()).isCloseTo(0.0, within(1e-12));
  }

  @Test
  void termWithoutHitsHasNoDispersion() {
    Spread spread = of("nothing", article(1, "A", "law one.")).articles();
    assertThat(spread).isEqualTo(new Spread(1, 0, 0, null));
  }

  @Test
  void oneArticleHasDpZeroAndNoOtherMeasure() {
    assertThat(of("law", article(1, "A", "law one.")).articles().measures())
        .isEqualTo(new Measures(0, null, null));
  }

  @Test
  void articlesWithoutTokensAreNoParts() {
    TermDispersion dispersion = of("law", article(1, "A", "law one."), article(2, "B", "…"));
    assertThat(dispersion.base()).isEqualTo(new TokenBase(2, 2));
    assertThat(dispersion.articles().parts()).isEqualTo(1);
    assertThat(dispersion.sources().parts()).isEqualTo(1);
  }
}
