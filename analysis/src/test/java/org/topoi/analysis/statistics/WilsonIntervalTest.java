package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.topoi.analysis.Vectors;
import org.topoi.analysis.Vectors.Vector;

class WilsonIntervalTest {

  static Stream<Vector> intervals() {
    return Vectors.of("proportion-ci", "proportion.ci.wilson");
  }

  @ParameterizedTest
  @MethodSource("intervals")
  void limitsAreThoseOfR(Vector vector) {
    Interval interval =
        WilsonInterval.of(
            vector.count("successes"), vector.count("trials"), vector.number("confidence"));
    vector.assertMatches("lower", interval.lower());
    vector.assertMatches("upper", interval.upper());
  }

  @Property(tries = 200, seed = "20261125")
  void shareLiesInItsInterval(
      @ForAll @LongRange(min = 0, max = 1_000_000) long hits,
      @ForAll @LongRange(min = 1, max = 1_000_000) long misses,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double confidence) {
    Interval interval = WilsonInterval.of(hits, hits + misses, confidence);
    assertThat((double) hits / (hits + misses)).isBetween(interval.lower(), interval.upper());
    assertThat(interval.lower()).isGreaterThanOrEqualTo(0);
    assertThat(interval.upper()).isLessThanOrEqualTo(1);
  }

  @Test
  void shareOfNothingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WilsonInterval.of(0, 0, 0.95))
        .withMessage("trials must be at least 1, but is 0");
  }

  @Test
  void confidenceOfOneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WilsonInterval.of(1, 2, 1))
        .withMessageContaining("confidence");
  }
}
