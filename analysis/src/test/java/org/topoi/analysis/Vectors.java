package org.topoi.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The reference vectors: inputs and the values that another program, a standard or a book gives for
 * them.
 */
public final class Vectors {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Vectors() {}

  /**
   * Returns the vectors of a statistic in a family, that is a file; a statistic without any is a
   * mistake.
   */
  public static Stream<Vector> of(String family, String statistic) {
    List<Vector> vectors =
        StreamSupport.stream(read(family).get("vectors").spliterator(), false)
            .filter(vector -> vector.get("statistic").asText().equals(statistic))
            .map(
                vector ->
                    new Vector(
                        vector.get("id").asText(),
                        vector.get("inputs"),
                        vector.get("expected"),
                        vector.get("tolerance")))
            .toList();
    assertThat(vectors).as(statistic).isNotEmpty();
    return vectors.stream();
  }

  private static JsonNode read(String family) {
    String name = "/vectors/" + family + ".json";
    try (InputStream stream =
        Objects.requireNonNull(Vectors.class.getResourceAsStream(name), name)) {
      return MAPPER.readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** One vector, named by its id where a test reports it. */
  public record Vector(String id, JsonNode inputs, JsonNode expected, JsonNode tolerance) {

    public String text() {
      return inputs.get("text").asText();
    }

    public long count(String input) {
      return inputs.get(input).asLong();
    }

    public double number(String input) {
      return inputs.get(input).asDouble();
    }

    public List<String> strings(String input) {
      return toStrings(inputs.get(input));
    }

    public List<Integer> integers(String input) {
      List<Integer> integers = new ArrayList<>();
      inputs.get(input).forEach(node -> integers.add(node.asInt()));
      return integers;
    }

    public List<String> expectedStrings() {
      return toStrings(expected);
    }

    public void assertMatches(double actual) {
      assertMatches(expected, actual);
    }

    /** Asserts one member of an expected object. */
    public void assertMatches(String member, double actual) {
      assertMatches(expected.get(member), actual);
    }

    private void assertMatches(JsonNode value, double actual) {
      double wanted = Double.parseDouble(value.asText());
      double allowed = tolerance.has("value") ? tolerance.get("value").asDouble() : 0;
      boolean relative = tolerance.get("type").asText().equals("relative");
      if (Double.isInfinite(wanted) || Double.isNaN(wanted)) {
        assertThat(actual).isEqualTo(wanted);
      } else {
        assertThat(actual)
            .isCloseTo(wanted, within(relative ? allowed * Math.abs(wanted) : allowed));
      }
    }

    private static List<String> toStrings(JsonNode array) {
      List<String> strings = new ArrayList<>();
      array.forEach(node -> strings.add(node.asText()));
      return strings;
    }

    @Override
    public String toString() {
      return id;
    }
  }
}
