package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KeynessTest {

  @Test
  void bothFormsOfTheTableGiveTheSameLogLikelihood() {
    ContingencyTable table = new ContingencyTable(21_720, 1_274_747, 156_300, 19_277_930);
    assertThat(LogLikelihood.fourCell(AssociationTable.of(table)))
        .isCloseTo(LogLikelihood.fourCell(table), within(1e-8));
  }

  @Test
  void typeMissingInBothIsNoEvidenceAndHasNoRatio() {
    ContingencyTable table = new ContingencyTable(0, 10, 0, 20);
    AssociationTable cells = AssociationTable.of(table);
    assertThat(PearsonChiSquared.of(cells)).isZero();
    assertThat(PearsonChiSquared.yates(cells)).isZero();
    assertThat(PearsonChiSquared.phi(cells)).isEmpty();
    assertThat(FisherExact.twoSided(cells)).isEqualTo(1);
    assertThat(FrequencyRatio.relativeRisk(table)).isEmpty();
    assertThat(OddsRatio.of(cells)).isEmpty();
    assertThat(LogLikelihoodEffect.of(table)).isEmpty();
    assertThat(FrequencyRatio.simpleMaths(table, 1)).isEqualTo(1);
  }

  @Test
  void typeMissingInTheReferenceHasInfiniteRatiosUnlessSmoothed() {
    ContingencyTable table = new ContingencyTable(3, 10, 0, 20);
    assertThat(FrequencyRatio.relativeRisk(table)).hasValue(Double.POSITIVE_INFINITY);
    assertThat(OddsRatio.of(AssociationTable.of(table))).hasValue(Double.POSITIVE_INFINITY);
    // (3.5 * 20.5)/(0.5 * 7.5)
    assertThat(OddsRatio.smoothed(AssociationTable.of(table)))
        .isCloseTo(3.5 * 20.5 / (0.5 * 7.5), within(1e-12));
    assertThat(FrequencyRatio.relativeRisk(table.swapped())).hasValue(0);
  }

  @Test
  void typeThatIsEveryTokenOfBothIsNoEvidence() {
    AssociationTable cells = AssociationTable.of(new ContingencyTable(10, 10, 20, 20));
    assertThat(PearsonChiSquared.signed(cells)).isZero();
    assertThat(LogLikelihood.fourCell(cells)).isZero();
    assertThat(FisherExact.twoSided(cells)).isEqualTo(1);
  }

  @Test
  void effectOfATypeExpectedOnceIsNotDefined() {
    // E = 10·2/20 = 1 in both, ln 1 = 0
    assertThat(LogLikelihoodEffect.of(new ContingencyTable(2, 10, 0, 10))).isEmpty();
  }

  @Test
  void smoothingOfZeroIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrequencyRatio.simpleMaths(new ContingencyTable(1, 2, 1, 2), 0))
        .withMessage("smoothing must be above 0, but is 0.0");
  }

  @Test
  void tableWithoutAnythingIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new AssociationTable(0, 0, 0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AssociationTable(-1, 5, 5, 5))
        .withMessage("o11 must be at least 0, but is -1");
  }
}
