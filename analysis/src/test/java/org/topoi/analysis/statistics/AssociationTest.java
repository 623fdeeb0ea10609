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

class AssociationTest {

  private static final AssociationTable NEVER_TOGETHER = new AssociationTable(0, 10, 10, 80);

  static Stream<Function<AssociationTable, OptionalDouble>> measures() {
    return Stream.of(
        MutualInformation::of,
        MutualInformation::squared,
        MutualInformation::cubed,
        MutualInformation::normalised,
        MutualInformation::observedOverExpected,
        TScore::of,
        TScore::withBinomialVariance,
        ZScore::of,
        ZScore::withBinomialVariance,
        PairOverlap::dice,
        PairOverlap::jaccard,
        PairOverlap::minimumSensitivity,
        LogDice::of,
        DeltaP::secondGivenFirst,
        DeltaP::firstGivenSecond,
        OddsRatio::of,
        PearsonChiSquared::phi,
        PearsonChiSquared::phiSquared);
  }

  @ParameterizedTest
  @MethodSource("measures")
  void wordsThatNeverOccurHaveNoAssociation(Function<AssociationTable, OptionalDouble> measure) {
    assertThat(measure.apply(new AssociationTable(0, 0, 0, 100))).isEmpty();
  }

  @Test
  void wordsThatNeverMeetHaveInfinitelyLittleInformation() {
    assertThat(MutualInformation.of(NEVER_TOGETHER)).hasValue(Double.NEGATIVE_INFINITY);
    assertThat(MutualInformation.cubed(NEVER_TOGETHER)).hasValue(Double.NEGATIVE_INFINITY);
    assertThat(LogDice.of(NEVER_TOGETHER)).hasValue(Double.NEGATIVE_INFINITY);
    assertThat(LogRatio.association(NEVER_TOGETHER)).hasValue(Double.NEGATIVE_INFINITY);
    assertThat(MutualInformation.normalised(NEVER_TOGETHER)).hasValue(-1);
    assertThat(TScore.of(NEVER_TOGETHER)).isEmpty();
    assertThat(PairOverlap.dice(NEVER_TOGETHER)).hasValue(0);
  }

  @Test
  void collocateOnlyInTheWindowsIsTakenAsHalfElsewhere() {
    // 4 of 20 in the windows, 0 of 80 elsewhere: log2((4/20)/(0.5/80)) = log2 32
    assertThat(LogRatio.association(new AssociationTable(4, 16, 0, 80)).orElseThrow())
        .isCloseTo(5, within(1e-12));
  }

  @Test
  void windowsThatAreTheWholeCorpusHaveNoRatio() {
    assertThat(LogRatio.association(AssociationTable.ofMargins(4, 100, 9, 100))).isEmpty();
    assertThat(DeltaP.secondGivenFirst(AssociationTable.ofMargins(4, 100, 9, 100))).isEmpty();
  }

  @Test
  void spanShiftsInformationByItsBinaryLogarithm() {
    AssociationTable plain = AssociationTable.ofMargins(15, 29, 97, 140_567);
    AssociationTable corrected = AssociationTable.spanCorrected(15, 29, 97, 140_567, 10);
    assertThat(MutualInformation.of(plain).orElseThrow())
        .isCloseTo(
            MutualInformation.of(corrected).orElseThrow() + Math.log(10) / Math.log(2),
            within(1e-12));
  }

  @Test
  void pairCountedMoreOftenThanTheCollocateStaysFinite() {
    // O21 = 592 - 692 < 0: the cell adds nothing, as KorAP has it
    AssociationTable table = AssociationTable.spanCorrected(692, 10_309, 592, 140_567, 10);
    double e11 = 103_090.0 * 592 / 140_567;
    double e12 = 103_090.0 * 139_975 / 140_567;
    double e22 = 37_477.0 * 139_975 / 140_567;
    double o12 = 103_090 - 692;
    double o22 = 37_477 + 100;
    double byHand =
        2 * (692 * Math.log(692 / e11) + o12 * Math.log(o12 / e12) + o22 * Math.log(o22 / e22));
    assertThat(LogLikelihood.fourCell(table)).isCloseTo(byHand, within(1e-7));
    assertThat(LogRatio.association(table).orElseThrow()).isFinite();
  }

  @Test
  void windowsWiderThanTheCorpusStayFinite() {
    AssociationTable table = AssociationTable.spanCorrected(60, 50, 80, 300, 10);
    assertThat(LogLikelihood.fourCell(table)).isFinite();
    assertThat(PearsonChiSquared.of(table)).isZero();
    assertThat(LogRatio.association(table)).isEmpty();
  }

  @Test
  void pointOfLogDiceIsTwiceTheShare() {
    AssociationTable once = AssociationTable.ofMargins(10, 100, 60, 10_000);
    AssociationTable twice = AssociationTable.ofMargins(20, 100, 60, 10_000);
    assertThat(LogDice.difference(twice, once).orElseThrow()).isCloseTo(1, within(1e-12));
    assertThat(LogDice.difference(NEVER_TOGETHER, NEVER_TOGETHER)).isEmpty();
  }

  @Test
  void squaredPhiIsChiSquaredPerToken() {
    // (4·4 - 1·1)² / 5⁴ = 225/625
    assertThat(PearsonChiSquared.phiSquared(new AssociationTable(4, 1, 1, 4)).orElseThrow())
        .isCloseTo(0.36, within(1e-15));
  }

  @Test
  void emptySpanIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AssociationTable.spanCorrected(1, 2, 3, 100, 0))
        .withMessage("spanTokens must be at least 1, but is 0");
  }
}
