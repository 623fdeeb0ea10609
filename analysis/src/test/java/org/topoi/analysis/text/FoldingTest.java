package org.topoi.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.topoi.analysis.Vectors;
import org.topoi.analysis.Vectors.Vector;

class FoldingTest {

  private static final Language TURKISH = new Language("tr");

  static Stream<Vector> folded() {
    return Vectors.of("case-folding", "case.fold.default");
  }

  static Stream<Vector> lowered() {
    return Vectors.of("case-folding", "case.lower.root");
  }

  static Stream<Vector> loweredInTurkish() {
    return Vectors.of("case-folding", "case.lower.turkish");
  }

  @ParameterizedTest
  @MethodSource("folded")
  void wordIsFoldedByDefaultCaseFolding(Vector vector) {
    assertThat(Folding.word(vector.text())).isEqualTo(nfc(vector.expected().asText()));
  }

  @ParameterizedTest
  @MethodSource("lowered")
  void smallLettersOfNoLanguageAreThoseOfTheRootLocale(Vector vector) {
    assertThat(Folding.lowerCase(vector.text(), Language.UNDETERMINED))
        .isEqualTo(vector.expected().asText());
  }

  @ParameterizedTest
  @MethodSource("loweredInTurkish")
  void turkishTellsDottedAndDotlessApart(Vector vector) {
    assertThat(Folding.lowerCase(vector.text(), TURKISH)).isEqualTo(vector.expected().asText());
    assertThat(Folding.word(vector.text(), TURKISH)).isEqualTo(vector.expected().asText());
  }

  @Test
  void signsFoldAlike() {
    assertThat(Folding.word("don\u2019t")).isEqualTo("don't");
    assertThat(Folding.word("don\u02BCt")).isEqualTo("don't");
    assertThat(Folding.word("don`t")).isEqualTo("don't");
    assertThat(Folding.word("rules\u2010based")).isEqualTo("rules-based");
    assertThat(Folding.word("rules\u2011based")).isEqualTo("rules-based");
    assertThat(Folding.word("\u00ABWest\u00BB \u201Cso-called\u201D"))
        .isEqualTo("\"west\" \"so-called\"");
    assertThat(Folding.word("Co\u00ADoperation")).isEqualTo("cooperation");
  }

  @Test
  void dashesStay() {
    assertThat(Folding.word("a\u2013b\u2014c")).isEqualTo("a\u2013b\u2014c");
  }

  @Test
  void otherLanguagesFoldAsAllDo() {
    assertThat(Folding.word("ISTANBUL", Language.ENGLISH)).isEqualTo("istanbul");
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  @Test
  void aWrittenFormKeepsItsLettersAndLosesThePointsBetweenCapitals() {
    assertThat(Folding.written("U.N.")).isEqualTo("UN");
    assertThat(Folding.written("U.N")).isEqualTo("UN");
    assertThat(Folding.written("u.n.")).isEqualTo("u.n.");
    assertThat(Folding.written("2.5")).isEqualTo("2.5");
    assertThat(Folding.written("Don’t")).isEqualTo("Don't");
    assertThat(Folding.written("Well\u2011Being")).isEqualTo("Well-Being");
    assertThat(Folding.written("Straße")).isEqualTo("Straße");
  }
}
