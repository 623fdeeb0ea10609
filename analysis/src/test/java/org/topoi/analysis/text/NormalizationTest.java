package org.topoi.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NormalizationTest {

  @Example
  void lineEndsBecomeLineFeedsAndBlankLinesOne() {
    assertThat(Normalization.clean("\r\n one \t\r\ntwo\r\rthree\n\n \n\nfour\n"))
        .isEqualTo("one\ntwo\n\nthree\n\nfour");
  }

  @Example
  void invisibleAndControlCharactersGo() {
    assertThat(Normalization.clean("\uFEFFco\u00ADoperation\u0000\u0007 of\tall"))
        .isEqualTo("cooperation of\tall");
  }

  @Example
  void pageBreakDoesNotJoinWords() {
    assertThat(Normalization.clean("end\fstart")).isEqualTo("end\nstart");
  }

  @Example
  void narrowNoBreakSpaceIsASpace() {
    assertThat(Normalization.clean("10\u202F000")).isEqualTo("10 000");
  }

  @Example
  void lettersAreComposed() {
    assertThat(Normalization.clean("cafe\u0301")).isEqualTo("caf\u00E9");
  }

  @Example
  void halfAPairOfSurrogatesIsMarked() {
    assertThat(Normalization.clean("a\uD800b\uDC00c\uD83D\uDE00"))
        .isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "a", "e", "\u0301", "\u0338", " ", "\t", "\n", "\r", "\r\n", "\u00A0", "\u202F",
            "\u2029", "\f", "\uFEFF", "\u00AD", "\uD800", "\uDC00", "\u1100", "\u1161", "\u0000");
    return Arbitraries.oneOf(pieces, pieces, Arbitraries.strings().ofMaxLength(3))
        .list()
        .ofMaxSize(25)
        .map(list -> String.join("", list));
  }

  @Property(tries = 300, seed = "20261125")
  void cleaningACleanTextChangesNothing(@ForAll("texts") String text) {
    String clean = Normalization.clean(text);
    assertThat(Normalization.clean(clean)).isEqualTo(clean);
  }

  @Property(tries = 200, seed = "20261125")
  void cleanTextHasNoBlankEndsAndNoTwoBlankLines(@ForAll("texts") String text) {
    assertThat(Normalization.clean(text))
        .doesNotContain("\r", "\n\n\n", " \n")
        .isEqualTo(Normalization.clean(text).strip());
  }
}
