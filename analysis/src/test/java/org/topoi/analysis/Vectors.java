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
import java.util.OptionalDouble;
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
        all(family).filter(vector -> vector.statistic().equals(statistic)).toList();
    assertThat(vectors).as(statistic).isNotEmpty();
    return vectors.stream();
  }

  /** Returns all vectors of a family. */
  public static Stream<Vector> all(String family) {
    return StreamSupport.stream(read(family + ".json").get("vectors").spliterator(), false)
        .map(
            vector ->
                new Vector(
                    vector.get("id").asText(),
                    vector.get("statistic").asText(),
                    vector.get("inputs"),
                    vector.get("expected"),
                    vector.get("tolerance")));
  }

  private static JsonNode read(String file) {
    String name = "/vectors/" + file;
    try (InputStream stream =
        Objects.requireNonNull(Vectors.class.getResourceAsStream(name), name)) {
      return MAPPER.readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** One vector, named by its id where a test reports it. */
  public record Vector(
      String id, String statistic, JsonNode inputs, JsonNode expected, JsonNode tolerance) {

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

    /** Returns the tokens given, or those of the text named in the input of that name. */
    public List<String> tokens(String input) {
      return inputs.has(input)
          ? strings(input)
          : toStrings(read(inputs.get(input + "_file").asText()).get("tokens"));
    }

    public long[] counts(String input) {
      return counts(inputs.get(input));
    }

    /** Returns a list of lists of counts, row by row. */
    public long[][] table(String input) {
      return StreamSupport.stream(inputs.get(input).spliterator(), false)
          .map(Vector::counts)
          .toArray(long[][]::new);
    }

    public double[] numbers(String input) {
      return StreamSupport.stream(inputs.get(input).spliterator(), false)
          .mapToDouble(JsonNode::asDouble)
          .toArray();
    }

    private static long[] counts(JsonNode array) {
      return StreamSupport.stream(array.spliterator(), false).mapToLong(JsonNode::asLong).toArray();
    }

    public List<Integer> integers(String input) {
      List<Integer> integers = new ArrayList<>();
      inputs.get(input).forEach(node -> integers.add(node.asInt()));
      return integers;
    }

    public List<String> expectedStrings() {
      return toStrings(expected);
    }

    public long[] expectedCounts() {
      return counts(expected);
    }

    public void assertMatches(double actual) {
      assertMatches(expected, actual);
    }

    /** Asserts a number that may not be there; that is written NaN or null. */
    public void assertMatches(OptionalDouble actual) {
      if (expected.isNull() || expected.asText().equals("NaN")) {
        assertThat(actual).isEmpty();
      } else {
        assertThat(actual).isPresent();
        assertMatches(actual.getAsDouble());
      }
    }

    /** Asserts a list of numbers, one by one. */
    public void assertMatches(double[] actual) {
      assertMatches(expected, actual);
    }

    /** Asserts a list of lists of numbers, row by row. */
    public void assertMatches(double[][] actual) {
      assertThat(actual).hasNumberOfRows(expected.size());
      for (int row = 0; row < actual.length; row++) {
        assertMatches(expected.get(row), actual[row]);
      }
    }

    private void assertMatches(JsonNode values, double[] actual) {
      assertThat(actual).hasSize(values.size());
      for (int i = 0; i < actual.length; i++) {
        assertMatches(values.get(i), actual[i]);
      }
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
