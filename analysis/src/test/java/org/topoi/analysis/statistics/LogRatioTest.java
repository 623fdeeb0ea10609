package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.topoi.analysis.Vectors;
import org.topoi.analysis.Vectors.Vector;

class LogRatioTest {

  static Stream<Vector> walter() {
    return Vectors.of("keyness", "keyness.log_ratio.walter");
  }

  static Stream<Vector> unsmoothed() {
    return Vectors.of("keyness", "keyness.log_ratio.unsmoothed");
  }

  static Stream<Vector> zeroHalf() {
    return Vectors.of("keyness", "keyness.log_ratio.zero_half");
  }

  @ParameterizedTest
  @MethodSource("walter")
  void waltersFormIsThatOfTheCorporaPackage(Vector vector) {
    vector.assertMatches(LogRatio.walter(Tables.of(vector)));
  }

  @ParameterizedTest
  @MethodSource("unsmoothed")
  void unsmoothedFormIsTheBinaryLogarithmOfTheShares(Vector vector) {
    vector.assertMatches(LogRatio.unsmoothed(Tables.of(vector)));
  }

  @ParameterizedTest
  @MethodSource("zeroHalf")
  void zeroHalfFormIsThePublishedOne(Vector vector) {
    vector.assertMatches(LogRatio.zeroHalf(Tables.of(vector)));
  }

  @Test
  void typeMissingInOneCorpusIsInfiniteOnlyUnsmoothed() {
    ContingencyTable table = new ContingencyTable(4, 100, 0, 100);
    assertThat(LogRatio.unsmoothed(table)).hasValue(Double.POSITIVE_INFINITY);
    assertThat(LogRatio.unsmoothed(table.swapped())).hasValue(Double.NEGATIVE_INFINITY);
    // 4/100 against 0.5/100 is 8 = 2^3
    assertThat(LogRatio.zeroHalf(table)).isEqualTo(3);
    assertThat(LogRatio.walter(table)).isFinite();
  }

  @Test
  void typeMissingInBothHasNoRatioButASmoothedOne() {
    ContingencyTable table = new ContingencyTable(0, 100, 0, 100);
    assertThat(LogRatio.unsmoothed(table)).isEmpty();
    assertThat(LogRatio.walter(table)).isZero();
    assertThat(LogRatio.conservative(table, 0.95, 1)).isZero();
  }

  @Test
  void conservativeRatioOfATypeInOneCorpusAloneIsTheHandComputedOne() {
    // 3 of 3 hits in the target, equal corpora: the lower end p of the exact interval has
    // p^3 = 0.025, so the ratio is log2(p/(1 - p)) with p = 0.025^(1/3) = 0.292402 < 1/2, cut to 0;
    // with a reference eight times as large it is 3 more.
    double p = Math.cbrt(0.025);
    assertThat(LogRatio.conservative(new ContingencyTable(3, 100, 0, 100), 0.95, 1)).isZero();
    assertThat(LogRatio.conservative(new ContingencyTable(3, 100, 0, 800), 0.95, 1))
        .isCloseTo(3 + Math.log(p / (1 - p)) / Math.log(2), within(1e-12));
  }

  @Test
  void conservativeRatioWithoutEvidenceHasNoSign() {
    // a minus before a zero would show on a page
    assertThat(LogRatio.conservative(new ContingencyTable(1, 100, 2, 100), 0.95, 1))
        .hasToString("0.0");
  }

  @Test
  void noTestsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogRatio.conservative(new ContingencyTable(1, 2, 1, 2), 0.95, 0))
        .withMessage("tests must be at least 1, but is 0");
  }
}
