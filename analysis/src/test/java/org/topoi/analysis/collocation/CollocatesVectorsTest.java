package org.topoi.analysis.collocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.topoi.analysis.VectorFamily;
import org.topoi.analysis.Vectors.Vector;

class CollocatesVectorsTest {

  private static final String ONE_SIDED =
      "NLTK looks to the right only, and takes the number of tokens for that of pairs";

  @TestFactory
  Stream<DynamicTest> windowsAreCountedByEachConvention() {
    return new VectorFamily("collocation-windows")
        .check("collocation.window_counts.per_node", v -> assertCounted(v, Overlap.PER_NODE))
        .check("collocation.window_counts.per_position", v -> assertCounted(v, Overlap.ONCE))
        .peer("collocation.nltk.window_pair_count", ONE_SIDED)
        .peer("collocation.nltk.pmi", ONE_SIDED)
        .tests();
  }

  private static void assertCounted(Vector vector, Overlap overlap) {
    Span span = new Span((int) vector.count("left"), (int) vector.count("right"));
    boolean nodeIncluded = !vector.inputs().get("exclude_node").asBoolean();
    String node = vector.inputs().get("node").asText();
    Map<String, Long> expected = new TreeMap<>();
    vector
        .expected()
        .fields()
        .forEachRemaining(e -> expected.put(e.getKey(), e.getValue().asLong()));
    assertThat(
            Collocates.of(units(vector), node::equals, new WindowRule(span, overlap, nodeIncluded))
                .frequencies())
        .isEqualTo(expected);
  }

  private static List<List<String>> units(Vector vector) {
    if (!vector.inputs().has("sentences")) {
      return List.of(vector.tokens("tokens"));
    }
    List<List<String>> sentences = new ArrayList<>();
    for (var sentence : vector.inputs().get("sentences")) {
      List<String> tokens = new ArrayList<>();
      sentence.forEach(token -> tokens.add(token.asText()));
      sentences.add(tokens);
    }
    return vector.inputs().get("cross_sentence").asBoolean()
        ? List.of(sentences.stream().flatMap(List::stream).toList())
        : sentences;
  }
}
