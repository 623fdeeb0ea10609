package org.topoi.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.topoi.analysis.text.Language.ENGLISH;
import static org.topoi.analysis.text.Language.FRENCH;
import static org.topoi.analysis.text.Tokens.forms;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  private static final Language ITALIAN = new Language("it");

  /**
   * The outcome of quanteda 4.3.1, tokens(remove_punct = TRUE, remove_symbols = TRUE), a bar
   * between two tokens.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          They don’t know it’s the people’s choice.; They|don’t|know|it’s|the|people’s|choice
          the workers' rights and the boys’ club; the|workers|rights|and|the|boys|club
          five o'clock O'Neill; five|o'clock|O'Neill
          a well-known, long-term co-operation; a|well-known|long-term|co-operation
          a well‑known fact; a|well‑known|fact
          freedom--and justice; freedom|and|justice
          The U.S. economy and the U.K. vote.; The|U.S|economy|and|the|U.K|vote
          3,14 and 1.234.567,89; 3,14|and|1.234.567,89
          a 5% rise to $1.5bn or €3m; a|5|rise|to|1.5bn|or|3m
          World War II and Elizabeth II's reign; World|War|II|and|Elizabeth|II's|reign
          """)
  void hyphensApostrophesAndDotsAreReadAsQuantedaReadsThem(String text, String tokens) {
    assertThat(forms(ENGLISH, text)).containsExactly(tokens.split("\\|"));
  }

  @Test
  void chainOfHyphensIsOneToken() {
    assertThat(forms(ENGLISH, "a state-of-the-art, rules‐based order"))
        .containsExactly("a", "state-of-the-art", "rules‐based", "order");
  }

  @Test
  void dashesPartWords() {
    assertThat(forms(ENGLISH, "freedom—and the Rome–Berlin axis"))
        .containsExactly("freedom", "and", "the", "Rome", "Berlin", "axis");
  }

  @Test
  void figuresAreNotJoinedAtHyphens() {
    assertThat(forms(ENGLISH, "2024-05-01 F-16")).containsExactly("2024", "05", "01", "F", "16");
  }

  @Test
  void chineseWordsAreNotJoinedAtHyphens() {
    assertThat(forms(new Language("zh"), "中-美")).containsExactly("中", "美");
  }

  @Test
  void addressesHashtagsAndHandlesAreNoTokens() {
    assertThat(
            forms(
                ENGLISH,
                "See https://example.org/a?b=c#d, www.un.org or jane.doe@example.org: #MeToo says @POTUS."))
        .containsExactly("See", "or", "says");
  }

  @Test
  void numberSignBeforeAFigureIsNoHashtag() {
    assertThat(forms(ENGLISH, "C# is #1")).containsExactly("C", "is", "1");
  }

  @Test
  void frenchElisionsAreTokens() {
    assertThat(forms(FRENCH, "L’ordre d'aujourd'hui, qu'est-ce que c'est ?"))
        .containsExactly("L’", "ordre", "d'", "aujourd'hui", "qu'", "est-ce", "que", "c'", "est");
  }

  @Test
  void elisionsCanFollowEachOther() {
    assertThat(forms(FRENCH, "jusqu'à l'ONU, lorsqu'il n'y a qu'un"))
        .containsSubsequence("qu'", "un");
    assertThat(forms(FRENCH, "lorsqu'd'un")).containsExactly("lorsqu'd'un");
  }

  @Test
  void frenchWordsWithAnApostropheStayWhole() {
    assertThat(forms(FRENCH, "quelqu'un prud'homme presqu'île N'Djamena"))
        .containsExactly("quelqu'un", "prud'homme", "presqu'île", "N'Djamena");
  }

  @Test
  void italianElisionsAreTokens() {
    assertThat(forms(ITALIAN, "L’Italia dell'arte, un'idea di quest'anno"))
        .containsExactly("L’", "Italia", "dell'", "arte", "un'", "idea", "di", "quest'", "anno");
  }

  @Test
  void narrowNoBreakSpacePartsWords() {
    assertThat(forms(FRENCH, "liberté\u202Fégalité")).containsExactly("liberté", "égalité");
  }

  @Test
  void softHyphenStaysInsideTheTokenAndFormatMarksDoNotEndOne() {
    assertThat(forms(ENGLISH, "co\u00ADoperation\u200E \uFEFFtax"))
        .containsExactly("co\u00ADoperation", "tax");
  }

  @Test
  void emptyTextHasNothing() {
    TokenizedText none = Tokenizer.of(ENGLISH).tokenize("");
    assertThat(none.size()).isZero();
    assertThat(none.sentenceCount()).isZero();
    assertThat(none.paragraphCount()).isZero();
  }

  @Test
  void blankLinesEndParagraphsAndSignsMakeNone() {
    TokenizedText text =
        Tokenizer.of(ENGLISH).tokenize("One\nline.\n \nTwo.\r\n\r\n* * *\n\nThree.\n");
    assertThat(text.paragraphCount()).isEqualTo(3);
  }

  @Test
  void longRunsWithoutBlanksAreReadInNoTime() {
    String run = "a.".repeat(50_000) + "@" + "#1".repeat(50_000) + "http://" + "!".repeat(50_000);
    assertThat(Tokenizer.of(ENGLISH).tokenize(run).size()).isPositive();
  }
}
