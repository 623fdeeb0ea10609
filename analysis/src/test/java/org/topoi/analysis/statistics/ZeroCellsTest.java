package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What other tools got wrong: values that are no numbers where a cell is 0
 * (quanteda/quanteda#1989), and target and reference changed over (czcorpus/kontext#6019).
 */
class ZeroCellsTest {

  private static final int MOST = 3;

  /** Measures with a sign that tells in which corpus the type is more frequent. */
  static Stream<ToDoubleFunction<ContingencyTable>> signedMeasures() {
    return Stream.of(
        LogLikelihood::fourCell,
        LogLikelihood::twoCell,
        table -> LogLikelihood.fourCell(AssociationTable.of(table)),
        table -> LogLikelihood.signedRoot(AssociationTable.of(table)),
        table -> PearsonChiSquared.signed(AssociationTable.of(table)),
        table -> PearsonChiSquared.phi(AssociationTable.of(table)).orElseThrow(),
        LogRatio::walter,
        LogRatio::zeroHalf,
        table -> LogRatio.unsmoothed(table).orElseThrow(),
        table -> LogRatio.conservative(table, 0.95, 1),
        table -> FrequencyDifference.percent(table).orElseThrow(),
        table -> FrequencyDifference.coefficient(table).orElseThrow(),
        table -> Math.log(FrequencyRatio.simpleMaths(table, 1)),
        table -> Math.log(FrequencyRatio.relativeRisk(table).orElseThrow()),
        table -> Math.log(OddsRatio.of(AssociationTable.of(table)).orElseThrow()),
        table -> Math.log(OddsRatio.smoothed(AssociationTable.of(table))));
  }

  @ParameterizedTest
  @MethodSource("signedMeasures")
  void typeInTheTargetAloneIsPositiveAndInTheReferenceAloneNegative(
      ToDoubleFunction<ContingencyTable> measure) {
    ContingencyTable targetOnly = new ContingencyTable(30, 1000, 0, 2000);
    assertThat(measure.applyAsDouble(targetOnly)).isPositive();
    assertThat(measure.applyAsDouble(targetOnly.swapped())).isNegative();
  }

  @Test
  void everySmallTableGivesNumbersOrNothing() {
    List<AssociationTable> tables = smallTables();
    assertThat(tables).hasSize(255);
    for (AssociationTable table : tables) {
      assertThat(AssociationTest.measures())
          .as("%s", table)
          .noneMatch(measure -> isNaN(measure, table));
      assertThat(LogRatio.association(table).orElse(0)).isNotNaN();
      assertThat(
              new double[] {
                LogLikelihood.fourCell(table),
                LogLikelihood.signedRoot(table),
                PearsonChiSquared.of(table),
                PearsonChiSquared.signed(table),
                PearsonChiSquared.yates(table),
                OddsRatio.smoothed(table),
                FisherExact.twoSided(table),
                FisherExact.less(table),
                FisherExact.greater(table)
              })
          .as("%s", table)
          .matches(values -> Arrays.stream(values).allMatch(Double::isFinite));
    }
  }

  private static boolean isNaN(
      Function<AssociationTable, OptionalDouble> measure, AssociationTable table) {
    return Double.isNaN(measure.apply(table).orElse(0));
  }

  private static List<AssociationTable> smallTables() {
    List<AssociationTable> tables = new ArrayList<>();
    int side = MOST + 1;
    for (int code = 1; code < side * side * side * side; code++) {
      tables.add(
          new AssociationTable(
              code % side,
              code / side % side,
              code / side / side % side,
              code / side / side / side));
    }
    return tables;
  }
}
