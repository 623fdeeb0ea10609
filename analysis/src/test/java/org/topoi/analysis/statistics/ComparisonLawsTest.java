package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

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

  private static void assertMirrored(double value, double mirrored) {
    assertThat(mirrored).isCloseTo(-value, withinPercentage(1e-7));
  }
}
