package org.topoi.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.topoi.analysis.text.Language.ENGLISH;
import static org.topoi.analysis.text.Language.FRENCH;
import static org.topoi.analysis.text.Language.GERMAN;
import static org.topoi.analysis.text.Language.RUSSIAN;
import static org.topoi.analysis.text.Language.SPANISH;
import static org.topoi.analysis.text.Tokens.sentences;

import org.junit.jupiter.api.Test;

class SentenceRulesTest {

  @Test
  void titlesAndInitialsGoOn() {
    assertThat(sentences(ENGLISH, "Mr. Smith met Dr. J. F. Kennedy. George W. Bush spoke."))
        .containsExactly("Mr. Smith met Dr. J. F. Kennedy.", "George W. Bush spoke.");
  }

  @Test
  void acronymGoesOnUnlessAFunctionWordFollows() {
    assertThat(sentences(ENGLISH, "The U.S. Senate sits in the U.S. The vote was close."))
        .containsExactly("The U.S. Senate sits in the U.S.", "The vote was close.");
  }

  @Test
  void etceteraEndsASentenceBeforeACapitalLetter() {
    assertThat(sentences(ENGLISH, "Apples, pears, etc. are cheap. We sell bread etc. Prices fell."))
        .containsExactly("Apples, pears, etc. are cheap.", "We sell bread etc.", "Prices fell.");
  }

  @Test
  void numberAbbreviationGoesOnBeforeAFigureOnly() {
    assertThat(
            sentences(
                ENGLISH, "It is in No. 5 Downing Street. Was it so? He said no. Then he left."))
        .containsExactly(
            "It is in No. 5 Downing Street.", "Was it so?", "He said no.", "Then he left.");
  }

  @Test
  void figureAtTheBeginningNumbersAnItem() {
    assertThat(sentences(ENGLISH, "1. First point. 2. Second point."))
        .containsExactly("1. First point.", "2. Second point.");
  }

  @Test
  void smallLetterBehindAQuotationGoesOn() {
    assertThat(sentences(ENGLISH, "“Stop!” he cried. “Why?” asked the envoy. Nobody spoke."))
        .containsExactly("“Stop!” he cried.", "“Why?” asked the envoy.", "Nobody spoke.");
  }

  @Test
  void oneLineEndIsABlankAndABlankLineAnEnd() {
    assertThat(sentences(ENGLISH, "The first line\nis wrapped. Then\n\nA heading\r\n\r\nText"))
        .containsExactly("The first line\nis wrapped.", "Then", "A heading", "Text");
  }

  @Test
  void sentenceWithoutAWordDoesNotCount() {
    assertThat(sentences(ENGLISH, "One. … — !!! Two.")).hasSize(2);
  }

  @Test
  void russianTownGoesOnAndYearEnds() {
    assertThat(
            sentences(
                RUSSIAN,
                "Переговоры прошли в г. Москва, т.е. в столице, в 2020 г. Россия ответила."))
        .containsExactly(
            "Переговоры прошли в г. Москва, т.е. в столице, в 2020 г.", "Россия ответила.");
  }

  @Test
  void russianInitialsGoOn() {
    assertThat(sentences(RUSSIAN, "Выступил С. В. Лавров. Завод им. Ленина закрыт."))
        .containsExactly("Выступил С. В. Лавров.", "Завод им. Ленина закрыт.");
  }

  @Test
  void germanOrdinalGoesOnAndYearEnds() {
    assertThat(
            sentences(
                GERMAN, "Am 3. Oktober sprach z. B. Dr. Müller. Das war 1990. Der Weg war weit."))
        .containsExactly(
            "Am 3. Oktober sprach z. B. Dr. Müller.", "Das war 1990.", "Der Weg war weit.");
  }

  @Test
  void frenchAndSpanishTitlesGoOn() {
    assertThat(sentences(FRENCH, "M. Macron a parlé. Mme Dupont aussi."))
        .containsExactly("M. Macron a parlé.", "Mme Dupont aussi.");
    assertThat(sentences(SPANISH, "El Sr. García habló. Ud. Sabe por qué."))
        .containsExactly("El Sr. García habló.", "Ud. Sabe por qué.");
  }

  @Test
  void languageWithoutAListStillKnowsInitials() {
    assertThat(sentences(new Language("pl"), "Przybył J. Nowak. Potem wyszedł."))
        .containsExactly("Przybył J. Nowak.", "Potem wyszedł.");
  }
}
