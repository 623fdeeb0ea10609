package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

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

class ClopperPearsonIntervalTest {

  static Stream<Vector> intervals() {
    return Vectors.of("proportion-ci", "proportion.ci.clopper_pearson");
  }

  @ParameterizedTest
  @MethodSource("intervals")
  void limitsAreThePublishedOnes(Vector vector) {
    Interval interval =
        ClopperPearsonInterval.of(
            vector.count("successes"), vector.count("trials"), vector.number("confidence"));
    vector.assertMatches("lower", interval.lower());
    vector.assertMatches("upper", interval.upper());
  }

  @Property(tries = 300, seed = "20261125")
  void shareLiesInItsIntervalAndMissesMirrorIt(
      @ForAll @LongRange(min = 0, max = 1_000_000) long hits,
      @ForAll @LongRange(min = 1, max = 1_000_000) long misses,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double confidence) {
    Interval interval = ClopperPearsonInterval.of(hits, hits + misses, confidence);
    Interval mirrored = ClopperPearsonInterval.of(misses, hits + misses, confidence);
    assertThat((double) hits / (hits + misses)).isBetween(interval.lower(), interval.upper());
    assertThat(mirrored.lower()).isCloseTo(1 - interval.upper(), within(1e-12));
  }

  @Test
  void noHitsHaveTheHandComputedUpperLimit() {
    // (1 - p)^20 = 0.025
    assertThat(ClopperPearsonInterval.of(0, 20, 0.95).upper())
        .isCloseTo(1 - Math.pow(0.025, 1 / 20.0), within(1e-14));
    assertThat(ClopperPearsonInterval.of(0, 20, 0.95).lower()).isZero();
  }

  @Test
  void shareOfNothingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClopperPearsonInterval.of(0, 0, 0.95))
        .withMessage("trials must be at least 1, but is 0");
  }
}
