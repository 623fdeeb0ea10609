package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonsTest {

  private static final CorpusIndex INDEX =
      Corpora.of(
          Corpora.article(1, "The law of 1945: law, Order, peace and order. 1945 1945 1945"),
          Corpora.article(2, "Law law law law."),
          Corpora.article(3, "Peace, the peace!"),
          Corpora.article(4, "…"));

  @Test
  void topTermsLeaveOutStopWordsAndNumbers() {
    // The reference, articles 2 to 4, has 4 + 3 + 0 tokens; article 1 has 12. Ties go by the word.
    assertThat(INDEX.topTerms(1, Selection.WHOLE, 10))
        .containsExactly(
            new TermComparison("law", 2, 12, 4, 7),
            new TermComparison("order", 2, 12, 0, 7),
            new TermComparison("peace", 1, 12, 2, 7));
    assertThat(INDEX.topTerms(1, Selection.WHOLE, 1)).hasSize(1);
  }

  @Test
  void anArticleAloneIsItsOwnReference() {
    CorpusIndex alone = Corpora.of(Corpora.article(7, "Law, law."));
    assertThat(alone.topTerms(7, Selection.WHOLE, 5))
        .containsExactly(new TermComparison("law", 2, 2, 2, 2));
  }

  @Test
  void anArticleThatTheIndexLacksHasNeitherTermsNorProfile() {
    assertThat(INDEX.topTerms(99, Selection.WHOLE, 5)).isEmpty();
    assertThat(INDEX.profile(99, Selection.WHOLE)).isEmpty();
    assertThat(INDEX.article(99)).isEmpty();
  }

  @Test
  void aProfileHasTheRatesOfTheOtherArticlesWithTokens() {
    ThemeProfile profile = INDEX.profile(1, Selection.WHOLE).orElseThrow();
    assertThat(profile.here()).isEqualTo(new TokenBase(1, 12));
    assertThat(profile.reference()).isEqualTo(new TokenBase(3, 7));
    // Rates of "law" per 1,000 tokens: 1000 in article 2, 0 in article 3, none in article 4, which
    // has no tokens. Of the
    // two values 0 and 1000 the quartiles by linear interpolation are 250, 500 and 750.
    assertThat(profile.rows().get(1)).isEqualTo(new ThemeProfile.Row(1, 2, 4, 1, 250, 500, 750));
    assertThat(profile.rows().get(0)).isEqualTo(new ThemeProfile.Row(0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void aProfileAgainstNothingHasAnEmptyReference() {
    ThemeProfile profile = INDEX.profile(2, Corpora.query("law law law")).orElseThrow();
    assertThat(profile.reference().articles()).isEqualTo(1);
    ThemeProfile alone = INDEX.profile(3, Corpora.query("\"the peace\"")).orElseThrow();
    assertThat(alone.reference()).isEqualTo(TokenBase.EMPTY);
    assertThat(alone.rows()).hasSize(4).extracting(ThemeProfile.Row::median).containsOnly(0.0);
  }

  @Test
  void quantilesEqualThoseOfType7InR() {
    // R 4.2.2, quantile(type = 7), vector quantile-type7
    double[] sorted = {1, 1, 2, 3, 3, 4, 5, 5, 6, 9};
    List<Double> quantiles =
        List.of(0.0, 0.025, 0.25, 0.5, 0.9, 0.975, 1.0).stream()
            .map(probability -> Quantile.type7(sorted, probability))
            .toList();
    double[] expected = {1, 1, 2.25, 3.5, 6.3, 8.325, 9};
    for (int i = 0; i < expected.length; i++) {
      assertThat(quantiles.get(i)).isCloseTo(expected[i], within(1e-12));
    }
  }
}
