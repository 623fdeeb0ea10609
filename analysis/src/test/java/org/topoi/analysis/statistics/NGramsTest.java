package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.topoi.analysis.Vectors;
import org.topoi.analysis.Vectors.Vector;

class NGramsTest {

  static Stream<Vector> plain() {
    return Vectors.of("ngrams", "ngrams.plain");
  }

  static Stream<Vector> total() {
    return Vectors.of("ngrams", "ngrams.skipgrams.total");
  }

  static Stream<Vector> perGap() {
    return Vectors.of("ngrams", "ngrams.skipgrams.per_gap");
  }

  @ParameterizedTest
  @MethodSource("plain")
  void plainNGramsAreThoseOfNltk(Vector vector) {
    assertThat(NGrams.plain(vector.strings("tokens"), (int) vector.count("n")))
        .isEqualTo(expectedLists(vector));
  }

  @ParameterizedTest
  @MethodSource("total")
  void skipGramsWithATotalAreThoseOfNltk(Vector vector) {
    assertThat(
            NGrams.withSkipsInTotal(
                vector.strings("tokens"), (int) vector.count("n"), (int) vector.count("max_skip")))
        .containsExactlyInAnyOrderElementsOf(expectedLists(vector));
  }

  @ParameterizedTest
  @MethodSource("perGap")
  void skipGramsPerGapAreThoseOfQuanteda(Vector vector) {
    List<String> found = new ArrayList<>();
    for (int n : vector.integers("n")) {
      NGrams.withSkipsPerGap(vector.strings("tokens"), n, vector.integers("skip"))
          .forEach(ngram -> found.add(String.join(" ", ngram)));
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(vector.expectedStrings());
  }

  @Test
  void padBlocksAPlainNGram() {
    assertThat(NGrams.plain(List.of("a", "", "b", "c"), 2)).containsExactly(List.of("b", "c"));
  }

  @Test
  void negativeLengthIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NGrams.plain(List.of("a"), 0))
        .withMessage("n must be at least 1, but is 0");
  }

  private static List<List<String>> expectedLists(Vector vector) {
    List<List<String>> lists = new ArrayList<>();
    vector
        .expected()
        .forEach(
            array -> {
              List<String> strings = new ArrayList<>();
              array.forEach(node -> strings.add(node.asText()));
              lists.add(strings);
            });
    return lists;
  }
}
