package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.topoi.analysis.VectorFamily;
import org.topoi.analysis.Vectors.Vector;

class NGramsTest {

  @TestFactory
  Stream<DynamicTest> nGramsAreThoseOfNltkAndQuanteda() {
    return new VectorFamily("ngrams")
        .check("ngrams.plain", NGramsTest::assertPlain)
        .check("ngrams.skipgrams.total", NGramsTest::assertSkipsInTotal)
        .check("ngrams.skipgrams.per_gap", NGramsTest::assertSkipsPerGap)
        .tests();
  }

  private static void assertPlain(Vector vector) {
    assertThat(NGrams.plain(vector.strings("tokens"), (int) vector.count("n")))
        .isEqualTo(expectedLists(vector));
  }

  private static void assertSkipsInTotal(Vector vector) {
    assertThat(
            NGrams.withSkipsInTotal(
                vector.strings("tokens"), (int) vector.count("n"), (int) vector.count("max_skip")))
        .containsExactlyInAnyOrderElementsOf(expectedLists(vector));
  }

  private static void assertSkipsPerGap(Vector vector) {
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
