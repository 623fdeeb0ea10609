package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DispersionTest {

  /** Every measure that is not defined without hits or with a single part. */
  static Stream<Function<PartFrequencies, OptionalDouble>> measures() {
    return Stream.of(
        DeviationOfProportions::normalised,
        JuillandD::of,
        JuillandD::withSampleDeviation,
        JuillandD::usage,
        KullbackLeibler::bits,
        KullbackLeibler::normalised,
        CarrollD2::of,
        CarrollD2::usage,
        RosengrenS::of,
        RosengrenS::adjustedFrequency,
        EqualPartDispersion::lyneD3,
        EqualPartDispersion::distributionalConsistency);
  }

  @ParameterizedTest
  @MethodSource("measures")
  void withoutHitsThereIsNoDispersion(Function<PartFrequencies, OptionalDouble> measure) {
    assertThat(measure.apply(PartFrequencies.inEqualParts(0, 0, 0))).isEmpty();
    assertThat(measure.apply(PartFrequencies.inEqualParts())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("measures")
  void singlePartHasNoDispersion(Function<PartFrequencies, OptionalDouble> measure) {
    assertThat(measure.apply(PartFrequencies.of(new long[] {3}, new long[] {100}))).isEmpty();
  }

  @Test
  void deviationOfProportionsOfASinglePartIsZeroAndOfNoHitsNone() {
    assertThat(DeviationOfProportions.of(PartFrequencies.inEqualParts(4))).hasValue(0);
    assertThat(DeviationOfProportions.of(PartFrequencies.inEqualParts(0, 0))).isEmpty();
  }

  @Test
  void unevenPartsGiveTheHandComputedDeviation() {
    // shares of tokens .1 .2 .7, of hits .5 .5 0: DP = (.4 + .3 + .7)/2 = .7, DPnorm = .7/.9
    PartFrequencies hits = PartFrequencies.of(new long[] {2, 2, 0}, new long[] {10, 20, 70});
    assertThat(DeviationOfProportions.of(hits).orElseThrow()).isCloseTo(0.7, within(1e-15));
    assertThat(DeviationOfProportions.normalised(hits).orElseThrow())
        .isCloseTo(0.7 / 0.9, within(1e-15));
  }

  @Test
  void carrollsUsageIsTheHandComputedOne() {
    // 2 and 2 of 4 parts: D2 = (ln 4 - (4 ln 2)/4)/ln 4 = 1/2; Um = 4/2 + (1/2)(4/4) = 2.5
    PartFrequencies hits = PartFrequencies.inEqualParts(2, 2, 0, 0);
    assertThat(CarrollD2.of(hits).orElseThrow()).isCloseTo(0.5, within(1e-15));
    assertThat(CarrollD2.usage(hits).orElseThrow()).isCloseTo(2.5, within(1e-14));
  }

  @Test
  void rosengrenOverEqualPartsIsTheSquaredSumOfRootsPerPartAndHit() {
    // (sqrt 4 + sqrt 1)^2 / (5 parts * 5 hits) = 9/25
    assertThat(RosengrenS.of(PartFrequencies.inEqualParts(4, 1, 0, 0, 0)).orElseThrow())
        .isCloseTo(9.0 / 25, within(1e-15));
  }

  @Test
  void partsWithoutTokensAreNoParts() {
    PartFrequencies hits = PartFrequencies.of(new long[] {1, 0, 1}, new long[] {5, 0, 5});
    assertThat(hits.parts()).isEqualTo(2);
    assertThat(JuillandD.of(hits).orElseThrow()).isEqualTo(1);
  }

  @Test
  void hitsInAPartWithoutTokensAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartFrequencies.of(new long[] {1}, new long[] {0}))
        .withMessage("size must be at least 1 where there are hits, but is 0");
  }

  @Test
  void countsAndSizesOfUnlikeLengthAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartFrequencies.of(new long[] {1}, new long[] {1, 1}))
        .withMessage("counts and sizes must be as many, but are 1 and 2");
  }

  @Test
  void noPositionsGiveNoReducedFrequency() {
    assertThat(HitDistances.averageReducedFrequency(new long[0], 10)).isEmpty();
    assertThat(HitDistances.averageWaitingTime(new long[0], 10)).isEmpty();
    assertThat(HitDistances.averageLogarithmicDistance(new long[0], 10)).isEmpty();
  }

  @Test
  void positionsThatDoNotAscendAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HitDistances.averageReducedFrequency(new long[] {3, 3}, 10))
        .withMessage("positions must ascend, but 3 follows 3");
  }
}
