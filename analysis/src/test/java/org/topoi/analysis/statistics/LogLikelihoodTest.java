package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.topoi.analysis.Vectors;
import org.topoi.analysis.Vectors.Vector;

class LogLikelihoodTest {

  static Stream<Vector> fourCell() {
    return Vectors.of("keyness", "keyness.log_likelihood.four_cell.signed");
  }

  static Stream<Vector> twoCell() {
    return Vectors.of("keyness", "keyness.log_likelihood.two_cell.signed");
  }

  @ParameterizedTest
  @MethodSource("fourCell")
  void fourCellsGiveDunningsValue(Vector vector) {
    vector.assertMatches(LogLikelihood.fourCell(Tables.of(vector)));
  }

  @ParameterizedTest
  @MethodSource("twoCell")
  void twoCellsGiveTheValueOfRaysonAndGarside(Vector vector) {
    vector.assertMatches(LogLikelihood.twoCell(Tables.of(vector)));
  }

  @Test
  void tinyTableGivesTheHandComputedValue() {
    // 3 of 4 against 1 of 4: all E of the type are 2, all E of the others too.
    // G2 = 2 (3 ln 1.5 + 1 ln 0.5 + 1 ln 0.5 + 3 ln 1.5) = 12 ln 1.5 - 4 ln 2 = 2.093005...
    double g2 = LogLikelihood.fourCell(new ContingencyTable(3, 4, 1, 4));
    assertThat(g2).isCloseTo(12 * Math.log(1.5) - 4 * Math.log(2), within(1e-12));
  }

  @Test
  void cellOfZeroAddsNothing() {
    // 2 of 4 against 0 of 4: E = 1, 1, 3, 3; G2 = 2 (2 ln 2 + 0 + 2 ln(2/3) + 4 ln(4/3))
    double g2 = LogLikelihood.fourCell(new ContingencyTable(2, 4, 0, 4));
    double byHand = 2 * (2 * Math.log(2) + 2 * Math.log(2.0 / 3) + 4 * Math.log(4.0 / 3));
    assertThat(g2).isCloseTo(byHand, within(1e-12));
  }

  @Test
  void typeMissingInBothGivesZero() {
    assertThat(LogLikelihood.fourCell(new ContingencyTable(0, 5, 0, 7))).isZero();
  }

  @Test
  void digitsSurviveInAHugeCorpus() {
    // Nearly equal shares: G2 is about d^2 (1/E11 + 1/E12) with d = O11 - E11 = 0.5, E = 1e6 each,
    // less the others' part.
    ContingencyTable table =
        new ContingencyTable(1_000_001, 5_000_000_000L, 1_000_000, 5_000_000_000L);
    assertThat(LogLikelihood.twoCell(table)).isCloseTo(5e-7, within(1e-12));
  }
}
