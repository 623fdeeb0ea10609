package org.topoi.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCleaningTest {

  @ParameterizedTest
  @CsvSource({
    "one\\r\\ntwo\\rthree\\ntwo, one\\ntwo\\nthree\\ntwo",
    "one\\n\\n\\n\\ntwo, one\\n\\ntwo",
    "one \\t\\n two, one\\n two",
    "one\\n \u00A0\\n\\ttwo, one\\n\\n\\ttwo",
    "\\n\u3000 one\u3000\\n, one",
    "\uFEFFco\u00ADop\uFEFFerate, cooperate",
    "10\u202F000, 10 000",
    "10\u00A0000, 10\u00A0000",
    "a\u0000b\u0007c\u007Fd\u0093e, abcde",
    "page\\fpage\u000Bline\u0085line\u2028line\u2029line, page\\npage\\nline\\nline\\nline\\nline",
    "e\u0301 and \u212B, \u00E9 and \u00C5",
    "e\u00AD\u0301, \u00E9",
    "a\uD83Db\uDE00c, a\uFFFDb\uFFFDc",
    "\uD83D\uDE00, \uD83D\uDE00",
    "\\t \\n, ''"
  })
  void textIsBroughtIntoOneForm(String raw, String clean) {
    assertThat(TextCleaning.clean(raw.translateEscapes())).isEqualTo(clean.translateEscapes());
  }

  @Test
  void aLongRunOfBlanksIsNoBurden() {
    String blanks = " ".repeat(1_000_000);

    assertThat(TextCleaning.clean("a" + blanks + "b" + blanks)).isEqualTo("a" + blanks + "b");
  }

  @Property(tries = 200)
  void cleaningTwiceChangesNothing(@ForAll("nastyTexts") String text) {
    String clean = TextCleaning.clean(text);

    assertThat(TextCleaning.clean(clean)).isEqualTo(clean);
  }

  @Property(tries = 200)
  void cleanTextIsNormalizedAndHoldsNoControlCharacter(@ForAll("nastyTexts") String text) {
    String clean = TextCleaning.clean(text);

    assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
    assertThat(clean).doesNotContain("\n\n\n").doesNotContain(" \n").doesNotContain("\r");
    assertThat(clean.chars().filter(unit -> unit != '\n' && unit != '\t'))
        .noneMatch(Character::isISOControl);
  }

  @Property(tries = 200)
  void lettersAreKeptInTheirOrder(@ForAll("nastyTexts") String text) {
    assertThat(latinLetters(TextCleaning.clean(text))).isEqualTo(latinLetters(text));
  }

  @Provide
  Arbitrary<String> nastyTexts() {
    Arbitrary<Character> nasty =
        Arbitraries.of(
            'a', 'b', 'c', ' ', '\n', '\r', '\t', '\f', '\0', '\u0085', '\u00A0', '\u00AD',
            '\u202F', '\u2028', '\u2029', '\u3000', '\uFEFF', '\u0301', '\u0327', '\u1100',
            '\u1161', '\uD83D', '\uDE00', '\uFFFD');
    return Arbitraries.frequencyOf(Tuple.of(5, nasty), Tuple.of(1, Arbitraries.chars().all()))
        .list()
        .ofMaxSize(40)
        .map(TextCleaningTest::joined);
  }

  private static String joined(List<Character> units) {
    StringBuilder text = new StringBuilder();
    units.forEach(text::append);
    return text.toString();
  }

  /** Letters that no mark of the generator composes with. */
  private static String latinLetters(String text) {
    return text.replaceAll("[^b]", "");
  }
}
