package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.topoi.analysis.Vectors;
import org.topoi.analysis.Vectors.Vector;

class FrequencyDifferenceTest {

  static Stream<Vector> percent() {
    return Vectors.of("keyness", "keyness.percent_diff");
  }

  static Stream<Vector> coefficient() {
    return Vectors.of("keyness", "keyness.difference_coefficient");
  }

  @ParameterizedTest
  @MethodSource("percent")
  void percentIsThePublishedOne(Vector vector) {
    vector.assertMatches(FrequencyDifference.percent(Tables.of(vector)));
  }

  @ParameterizedTest
  @MethodSource("coefficient")
  void coefficientIsThePublishedOne(Vector vector) {
    vector.assertMatches(FrequencyDifference.coefficient(Tables.of(vector)));
  }

  @Test
  void typeMissingInTheReferenceIsInfinitePercentAndCoefficientOne() {
    ContingencyTable table = new ContingencyTable(1, 10, 0, 10);
    assertThat(FrequencyDifference.percent(table)).hasValue(Double.POSITIVE_INFINITY);
    assertThat(FrequencyDifference.coefficient(table)).hasValue(1);
  }

  @Test
  void typeMissingInBothHasNoDifference() {
    ContingencyTable table = new ContingencyTable(0, 10, 0, 10);
    assertThat(FrequencyDifference.percent(table)).isEmpty();
    assertThat(FrequencyDifference.coefficient(table)).isEmpty();
  }
}
