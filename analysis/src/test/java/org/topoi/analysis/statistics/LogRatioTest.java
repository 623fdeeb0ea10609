package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(LogRatio.unsmoothed(table)).isEqualTo(Double.POSITIVE_INFINITY);
    // 4/100 against 0.5/100 is 8 = 2^3
    assertThat(LogRatio.zeroHalf(table)).isEqualTo(3);
    assertThat(LogRatio.walter(table)).isFinite();
  }
}
