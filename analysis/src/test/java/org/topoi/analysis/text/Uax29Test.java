package org.topoi.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.topoi.analysis.Vectors;
import org.topoi.analysis.Vectors.Vector;

class Uax29Test {

  static Stream<Vector> words() {
    return Stream.concat(
        Vectors.of("tokenisation", "tokenise.uax29.words"),
        Vectors.of("tokenisation", "tokenise.icu_dictionary.words"));
  }

  static Stream<Vector> wordBoundaries() {
    return Vectors.of("tokenisation", "tokenise.uax29.boundaries");
  }

  static Stream<Vector> sentences() {
    return Stream.concat(
        Vectors.of("sentences", "sentence.uax29"),
        Vectors.of("sentences", "sentence.uax29.boundaries"));
  }

  @ParameterizedTest
  @MethodSource("words")
  void wordsAreThoseOfTheAnnex(Vector vector) {
    assertThat(Uax29.words(vector.text())).isEqualTo(vector.expectedStrings());
  }

  @ParameterizedTest
  @MethodSource("wordBoundaries")
  void wordBoundariesAreThoseOfTheUnicodeTestFile(Vector vector) {
    assertThat(Uax29.wordBoundaries(vector.text())).isEqualTo(vector.expectedStrings());
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void sentencesAreThoseOfTheAnnex(Vector vector) {
    assertThat(Uax29.sentences(vector.text())).isEqualTo(vector.expectedStrings());
  }
}
