package org.topoi.web.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.topoi.analysis.collocation.Collocates;
import org.topoi.analysis.collocation.Overlap;
import org.topoi.analysis.collocation.Span;
import org.topoi.analysis.collocation.WindowRule;
import org.topoi.analysis.statistics.AssociationTable;
import org.topoi.analysis.statistics.ChiSquared;
import org.topoi.analysis.statistics.ContingencyTable;
import org.topoi.analysis.statistics.DeviationOfProportions;
import org.topoi.analysis.statistics.Interval;
import org.topoi.analysis.statistics.JuillandD;
import org.topoi.analysis.statistics.LogDice;
import org.topoi.analysis.statistics.LogLikelihood;
import org.topoi.analysis.statistics.LogRatio;
import org.topoi.analysis.statistics.MultipleComparison;
import org.topoi.analysis.statistics.MutualInformation;
import org.topoi.analysis.statistics.PartFrequencies;
import org.topoi.analysis.statistics.Rates;
import org.topoi.analysis.statistics.TScore;
import org.topoi.analysis.statistics.WilsonInterval;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.Lemmatizer;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;
import org.topoi.analysis.theme.Theme;
import org.topoi.analysis.theme.ThemeDictionary;
import org.topoi.analysis.theme.ThemeHit;
import org.topoi.analysis.theme.ThemeLabel;
import org.topoi.analysis.theme.ThemePattern;
import org.topoi.analysis.theme.ThemeTagger;

/** What the page Methods works out by hand is what the code computes. */
class WorkedExamplesTest {

  @Test
  void tokensOfTheExample() {
    assertThat(forms("The West’s rules-based order, they say, isn’t law.", Language.ENGLISH))
        .containsExactly("The", "West’s", "rules-based", "order", "they", "say", "isn’t", "law");
    assertThat(forms("l’ordre", Language.FRENCH)).containsExactly("l’", "ordre");
  }

  @Test
  void sentencesOfTheExample() {
    assertThat(
            tokens(
                    "Mr. Vasko spoke for an hour. ‘Who wrote these rules?’ he asked.",
                    Language.ENGLISH)
                .sentenceCount())
        .isEqualTo(2);
  }

  @Test
  void lemmasOfTheExample() {
    Lemmatizer english = Lemmatizer.of(Language.ENGLISH);
    assertThat(List.of("States", "state", "said", "says", "left").stream().map(english::lemma))
        .containsExactly("state", "state", "say", "say", "left");
  }

  @Test
  void ratesOfTheExamples() {
    assertThat(Rates.perMillion(7, 2000)).isEqualTo(3500.0);
    assertThat(Rates.perMillion(236, 52_000)).isCloseTo(4538.5, within(0.05));
    assertThat(Rates.perThousand(9, 950)).isCloseTo(9.5, within(0.05));
  }

  @Test
  void comparisonOfTheExamples() {
    ContingencyTable table = new ContingencyTable(12, 950, 40, 51_050);
    assertThat(LogRatio.walter(table)).isCloseTo(4.05, within(0.005));
    assertThat(LogLikelihood.fourCell(table)).isCloseTo(41.49, within(0.005));
  }

  @Test
  void collocateOfTheExample() {
    List<List<String>> sentences =
        List.of(
            List.of("the", "law", "of", "the", "order", "the", "law", "rules"),
            List.of("no", "law", "is", "law", "before", "order", "rules"));
    Collocates collocates =
        Collocates.of(
            sentences, "law"::equals, new WindowRule(new Span(2, 2), Overlap.ONCE, false));
    assertThat(collocates.windowTokens()).isEqualTo(10);
    AssociationTable windows = collocates.table("the", 3, 15);
    assertThat(windows.expected()).isCloseTo(2, within(1e-9));
    assertThat(MutualInformation.of(windows).orElseThrow()).isCloseTo(0.58, within(0.005));
    assertThat(TScore.of(windows).orElseThrow()).isCloseTo(0.58, within(0.005));
    assertThat(LogLikelihood.fourCell(windows)).isCloseTo(2.79, within(0.005));
    AssociationTable words =
        AssociationTable.ofMargins(windows.o11(), collocates.nodeFrequency(), 3, 15);
    assertThat(LogDice.of(words).orElseThrow()).isCloseTo(13.78, within(0.005));
  }

  @Test
  void keynessOfTheExample() {
    ContingencyTable table = new ContingencyTable(3, 4, 1, 4);
    assertThat(LogLikelihood.fourCell(table)).isCloseTo(2.09, within(0.005));
    assertThat(ChiSquared.pValue(LogLikelihood.fourCell(table))).isCloseTo(0.148, within(0.0005));
    assertThat(LogRatio.walter(table)).isCloseTo(1.22, within(0.005));
  }

  @Test
  void correctionsOfTheExample() {
    double[] pValues = {0.001, 0.008, 0.039, 0.041, 0.9};
    assertThat(MultipleComparison.benjaminiHochberg(pValues))
        .containsExactly(new double[] {0.005, 0.02, 0.05125, 0.05125, 0.9}, within(1e-12));
    assertThat(MultipleComparison.bonferroni(pValues))
        .containsExactly(new double[] {0.005, 0.04, 0.195, 0.205, 1}, within(1e-12));
  }

  @Test
  void dispersionOfTheExample() {
    PartFrequencies hits = PartFrequencies.of(new long[] {1, 1, 0}, new long[] {2, 4, 4});
    assertThat(hits.range()).isEqualTo(2);
    assertThat(DeviationOfProportions.of(hits).getAsDouble()).isCloseTo(0.4, within(1e-12));
    assertThat(DeviationOfProportions.normalised(hits).getAsDouble()).isCloseTo(0.5, within(1e-12));
    assertThat(JuillandD.of(hits).getAsDouble()).isCloseTo(0.42, within(0.005));
  }

  @Test
  void intervalOfTheExample() {
    Interval interval = WilsonInterval.of(31, 42, 0.95);
    assertThat(interval.lower()).isCloseTo(0.589, within(0.0005));
    assertThat(interval.upper()).isCloseTo(0.847, within(0.0005));
  }

  @Test
  void themesOfTheExample() {
    ThemeDictionary dictionary =
        new ThemeDictionary(
            "Example",
            1,
            List.of(theme("a", "rules-based order", "order"), theme("b", "the =West")));
    assertThat(hits(dictionary, "The rules-based order is the West’s order."))
        .containsExactly("0: rules-based order", "1: the West’s", "0: order");
  }

  @Test
  void patternLanguageOfTheTable() {
    assertThat(matched("dialogue", "Dialogue goes on")).containsExactly("Dialogue");
    assertThat(matched("centres of power", "new centres of power"))
        .containsExactly("centres of power");
    assertThat(matched("sovereign*", "a sovereign sovereignty"))
        .containsExactly("sovereign", "sovereignty");
    assertThat(matched("civili?ation", "civilisation, civilization")).hasSize(2);
    assertThat(matched("=Russia's * aggression", "Russia’s latest aggression")).hasSize(1);
    assertThat(matched("the =West", "the West, not the west")).containsExactly("the West");
    assertThat(matched("=UN", "the UN, the U.N. and un")).hasSize(2);
    assertThat(matched("impose* ~3 their will|its will", "It imposes upon us its will."))
        .containsExactly("imposes");
    assertThat(matched("=East and =West !~6 =North", "East and West")).hasSize(1);
    assertThat(matched("=East and =West !~6 =North", "East and West and North")).isEmpty();
  }

  private static List<String> matched(String pattern, String text) {
    return hits(new ThemeDictionary("Example", 1, List.of(theme("a", pattern))), text).stream()
        .map(hit -> hit.substring(3))
        .toList();
  }

  private static List<String> hits(ThemeDictionary dictionary, String text) {
    TokenizedText tokens = tokens(text, Language.ENGLISH);
    return ThemeTagger.compile(dictionary, Language.ENGLISH).tag(tokens).stream()
        .map(hit -> hit.theme() + ": " + words(hit, tokens))
        .toList();
  }

  private static String words(ThemeHit hit, TokenizedText tokens) {
    return tokens.text().substring(tokens.start(hit.start()), tokens.end(hit.end() - 1));
  }

  private static Theme theme(String slug, String... patterns) {
    return new Theme(
        slug,
        new ThemeLabel("", slug, "", "", "", ""),
        "Xx",
        1,
        true,
        java.util.Arrays.stream(patterns)
            .map(pattern -> new ThemePattern(pattern, Language.ENGLISH, false))
            .toList());
  }

  private static List<String> forms(String text, Language language) {
    TokenizedText tokens = tokens(text, language);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::form).toList();
  }

  private static TokenizedText tokens(String text, Language language) {
    return Tokenizer.of(language).tokenize(text);
  }
}
