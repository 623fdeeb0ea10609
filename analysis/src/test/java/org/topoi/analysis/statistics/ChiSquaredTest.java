package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.topoi.analysis.Vectors;
import org.topoi.analysis.Vectors.Vector;

class ChiSquaredTest {

  static Stream<Vector> pValues() {
    return Vectors.of("keyness", "keyness.p_value.chi_squared_1df");
  }

  @ParameterizedTest
  @MethodSource("pValues")
  void pValueIsThatOfR(Vector vector) {
    vector.assertMatches(ChiSquared.pValue(vector.number("statistic")));
  }

  /** The critical values of the tables. */
  @ParameterizedTest
  @CsvSource({"3.8415, 0.05", "6.6349, 0.01", "10.8276, 0.001", "15.1367, 0.0001"})
  void criticalValuesHaveTheirLevels(double statistic, double level) {
    assertThat(ChiSquared.pValue(statistic)).isCloseTo(level, within(level * 1e-4));
  }

  @Test
  void smallPValuesKeepTheirDigits() {
    // R: pchisq(228.71188738412, 1, lower.tail = FALSE) = 1.13831333811839e-51
    assertThat(ChiSquared.pValue(-228.71188738412)).isCloseTo(1.13831333811839e-51, within(1e-60));
  }

  /** Upper tails of the normal distribution, doubled; Abramowitz and Stegun (1964), table 26.2. */
  @ParameterizedTest
  @CsvSource({
    "2.9, 1.865813300e-3",
    "3, 1.349898032e-3",
    "3.1, 9.676032132e-4",
    "4, 3.167124183e-5",
    "5, 2.866515719e-7"
  })
  void pValuesAreTailsOfTheNormalDistribution(double deviate, double tail) {
    assertThat(ChiSquared.pValue(deviate * deviate)).isCloseTo(2 * tail, within(2e-9 * tail));
  }

  @Test
  void nothingIsNoEvidence() {
    assertThat(ChiSquared.pValue(0)).isEqualTo(1);
  }
}
