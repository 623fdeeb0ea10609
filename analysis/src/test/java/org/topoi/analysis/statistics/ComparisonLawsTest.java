package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ComparisonLawsTest {

  @Provide
  Arbitrary<ContingencyTable> tables() {
    return Tables.any();
  }

  @Property(tries = 200, seed = "20261125")
  void swappingTheCorporaKeepsLogLikelihoodAndFlipsItsSign(
      @ForAll("tables") ContingencyTable table) {
    assertMirrored(LogLikelihood.fourCell(table), LogLikelihood.fourCell(table.swapped()));
    assertMirrored(LogLikelihood.twoCell(table), LogLikelihood.twoCell(table.swapped()));
  }

  @Property(tries = 200, seed = "20261125")
  void swappingTheCorporaFlipsLogRatio(@ForAll("tables") ContingencyTable table) {
    assertMirrored(LogRatio.walter(table), LogRatio.walter(table.swapped()));
    assertMirrored(LogRatio.zeroHalf(table), LogRatio.zeroHalf(table.swapped()));
  }

  @Property(tries = 200, seed = "20261125")
  void fourCellsNeverGiveLessThanTwo(@ForAll("tables") ContingencyTable table) {
    assertThat(Math.abs(LogLikelihood.fourCell(table)))
        .isGreaterThanOrEqualTo(Math.abs(LogLikelihood.twoCell(table)));
  }

  @Property(tries = 200, seed = "20261125")
  void logLikelihoodHasTheSignOfTheDifference(@ForAll("tables") ContingencyTable table) {
    double difference = table.targetShare() - table.referenceShare();
    assertThat(LogLikelihood.fourCell(table) * difference).isGreaterThanOrEqualTo(0);
  }

  @Property(tries = 200, seed = "20261125")
  void swappingTheCorporaFlipsTheConservativeRatio(@ForAll("tables") ContingencyTable table) {
    assertMirrored(
        LogRatio.conservative(table, 0.95, 1000),
        LogRatio.conservative(table.swapped(), 0.95, 1000));
  }

  @Property(tries = 200, seed = "20261125")
  void swappingTheCorporaKeepsChiSquaredAndFlipsItsSign(@ForAll("tables") ContingencyTable table) {
    AssociationTable cells = AssociationTable.of(table);
    AssociationTable swapped = AssociationTable.of(table.swapped());
    assertMirrored(PearsonChiSquared.signed(cells), PearsonChiSquared.signed(swapped));
    assertThat(PearsonChiSquared.of(swapped))
        .isCloseTo(PearsonChiSquared.of(cells), withinPercentage(1e-7));
    assertThat(PearsonChiSquared.yates(cells)).isLessThanOrEqualTo(PearsonChiSquared.of(cells));
  }

  @Property(tries = 200, seed = "20261125")
  void swappingTheCorporaInvertsTheRatios(@ForAll("tables") ContingencyTable table) {
    assertThat(1 / FrequencyRatio.simpleMaths(table.swapped(), 1))
        .isCloseTo(FrequencyRatio.simpleMaths(table, 1), withinPercentage(1e-7));
    assertThat(1 / OddsRatio.smoothed(AssociationTable.of(table.swapped())))
        .isCloseTo(OddsRatio.smoothed(AssociationTable.of(table)), withinPercentage(1e-7));
  }

  @Property(tries = 200, seed = "20261125")
  void conservativeRatioNeverGoesBeyondTheUnsmoothedOne(@ForAll("tables") ContingencyTable table) {
    double conservative = LogRatio.conservative(table, 0.95, 1);
    double stricter = LogRatio.conservative(table, 0.95, 1000);
    assertThat(conservative).isFinite();
    assertThat(Math.abs(stricter)).isLessThanOrEqualTo(Math.abs(conservative));
    LogRatio.unsmoothed(table)
        .ifPresent(
            ratio -> {
              assertThat(Math.abs(conservative)).isLessThanOrEqualTo(Math.abs(ratio) + 1e-9);
              assertThat(conservative * ratio + 0.0).isNotNegative();
            });
  }

  @Property(tries = 200, seed = "20261125")
  void noMeasureIsEverNotANumber(@ForAll("tables") ContingencyTable table) {
    AssociationTable cells = AssociationTable.of(table);
    assertThat(
            new double[] {
              LogLikelihood.fourCell(table),
              LogLikelihood.twoCell(table),
              LogLikelihood.fourCell(cells),
              BayesianInformation.fourCell(table),
              PearsonChiSquared.signed(cells),
              PearsonChiSquared.yates(cells),
              LogRatio.walter(table),
              LogRatio.zeroHalf(table),
              LogRatio.conservative(table, 0.99, 7),
              FrequencyRatio.simpleMaths(table, 1),
              OddsRatio.smoothed(cells),
              LogLikelihoodEffect.of(table).orElse(0),
              PearsonChiSquared.phi(cells).orElse(0)
            })
        .matches(values -> Arrays.stream(values).allMatch(Double::isFinite));
    assertThat(
            Stream.of(
                LogRatio.unsmoothed(table),
                FrequencyRatio.relativeRisk(table),
                FrequencyDifference.percent(table),
                FrequencyDifference.coefficient(table),
                OddsRatio.of(cells)))
        .noneMatch(value -> value.isPresent() && Double.isNaN(value.getAsDouble()));
  }

  private static void assertMirrored(double value, double mirrored) {
    assertThat(mirrored).isCloseTo(-value, withinPercentage(1e-7));
  }
}
