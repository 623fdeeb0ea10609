package org.topoi.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {

  /** SHA-256 of "abc" as in the examples of FIPS 180-4. */
  @Test
  void isTheSha256OfTheFoldedText() {
    assertThat(Fingerprint.of("ABC"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "One two, one\\n\\ntwo",
        "one two, ONE\\ttwo",
        "10\u00A0000, 10 000",
        "it's, it\u2019s",
        "it's, it\u02BCs",
        "\"x\", \u201Cx\u201D",
        "\"x\", \u00ABx\u00BB",
        "\"x\", \u201Ex\u201C",
        "rules-based, rules\u2011based",
        "a - b, a \u2014 b",
        "МИР, мир"
      })
  void howAWordIsSetDoesNotCount(String one, String other) {
    assertThat(Fingerprint.of(one.translateEscapes()))
        .isEqualTo(Fingerprint.of(other.translateEscapes()));
  }

  @ParameterizedTest
  @CsvSource({"one two, onetwo", "war, wars", "e, é", "yes?, yes!", "1, 2"})
  void anyOtherDifferenceCounts(String one, String other) {
    assertThat(Fingerprint.of(one)).isNotEqualTo(Fingerprint.of(other));
  }
}
