package org.topoi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.topoi.analysis.Vectors.Vector;

/**
 * Accounts for each vector of a family: its statistic is either computed, and then every vector of
 * it is a test, or it records what another program returns by rules of its own, and then the reason
 * stands here.
 */
public final class VectorFamily {

  private final String name;
  private final Map<String, Consumer<Vector>> computed = new TreeMap<>();
  private final Map<String, String> peers = new TreeMap<>();

  public VectorFamily(String name) {
    this.name = name;
  }

  /** Names the statistic that a check computes. */
  public VectorFamily check(String statistic, Consumer<Vector> check) {
    computed.put(statistic, check);
    return this;
  }

  public VectorFamily number(String statistic, ToDoubleFunction<Vector> value) {
    return check(statistic, vector -> vector.assertMatches(value.applyAsDouble(vector)));
  }

  public VectorFamily optional(String statistic, Function<Vector, OptionalDouble> value) {
    return check(statistic, vector -> vector.assertMatches(value.apply(vector)));
  }

  public VectorFamily numbers(String statistic, Function<Vector, double[]> values) {
    return check(statistic, vector -> vector.assertMatches(values.apply(vector)));
  }

  /** Names a statistic of another program that is not computed here, and says why. */
  public VectorFamily peer(String statistic, String reason) {
    peers.put(statistic, reason);
    return this;
  }

  public Stream<DynamicTest> tests() {
    DynamicTest account =
        DynamicTest.dynamicTest("every statistic is computed or a peer's", this::assertAccount);
    return Stream.concat(
        Stream.of(account),
        Vectors.all(name)
            .filter(vector -> computed.containsKey(vector.statistic()))
            .map(
                vector ->
                    DynamicTest.dynamicTest(
                        vector.id(), () -> computed.get(vector.statistic()).accept(vector))));
  }

  private void assertAccount() {
    Set<String> accounted = new TreeSet<>(computed.keySet());
    accounted.addAll(peers.keySet());
    assertThat(accounted).hasSize(computed.size() + peers.size());
    assertThat(Vectors.all(name).map(Vector::statistic).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(accounted);
  }
}
