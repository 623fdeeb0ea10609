package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssociationLawsTest {

  @Provide
  Arbitrary<AssociationTable> tables() {
    Arbitrary<Long> cells = Arbitraries.longs().between(0, 5_000_000_000L);
    return Combinators.combine(cells, cells, cells, cells)
        .as((a, b, c, d) -> new AssociationTable(a, b, c, d + 1));
  }

  @Property(tries = 300, seed = "20261125")
  void changingTheWordsOverKeepsWhatHasNoDirection(@ForAll("tables") AssociationTable table) {
    AssociationTable turned = table.transposed();
    assertThat(MutualInformation.of(turned)).isEqualTo(MutualInformation.of(table));
    assertThat(LogDice.of(turned)).isEqualTo(LogDice.of(table));
    assertThat(PairOverlap.minimumSensitivity(turned))
        .isEqualTo(PairOverlap.minimumSensitivity(table));
    assertThat(DeltaP.firstGivenSecond(turned)).isEqualTo(DeltaP.secondGivenFirst(table));
    double g2 = LogLikelihood.fourCell(table);
    assertThat(LogLikelihood.fourCell(turned)).isCloseTo(g2, within(1e-9 * Math.abs(g2)));
  }

  @Property(tries = 300, seed = "20261125")
  void scoresStayInTheirRanges(@ForAll("tables") AssociationTable table) {
    assertThat(PairOverlap.dice(table).orElse(0)).isBetween(0.0, 1.0);
    assertThat(PairOverlap.jaccard(table).orElse(0))
        .isBetween(0.0, PairOverlap.dice(table).orElse(0));
    assertThat(PairOverlap.minimumSensitivity(table).orElse(0)).isBetween(0.0, 1.0);
    assertThat(LogDice.of(table).orElse(0)).isLessThanOrEqualTo(14);
    assertThat(DeltaP.secondGivenFirst(table).orElse(0)).isBetween(-1.0, 1.0);
    assertThat(MutualInformation.normalised(table).orElse(0)).isBetween(-1 - 1e-9, 1 + 1e-9);
    assertThat(PearsonChiSquared.phi(table).orElse(0)).isBetween(-1 - 1e-9, 1 + 1e-9);
  }

  @Property(tries = 300, seed = "20261125")
  void scoresAgreeWhetherThePairIsAboveChance(@ForAll("tables") AssociationTable table) {
    double sign = Math.signum(table.excess());
    assertAgrees(Math.signum(LogLikelihood.fourCell(table)), sign);
    assertAgrees(Math.signum(PearsonChiSquared.signed(table)), sign);
    assertAgrees(Math.signum(TScore.of(table).orElse(0)), sign);
    assertAgrees(Math.signum(ZScore.of(table).orElse(0)), sign);
  }

  @Property(tries = 300, seed = "20261125")
  void noScoreIsEverNotANumber(@ForAll("tables") AssociationTable table) {
    assertThat(
            Stream.concat(
                AssociationTest.measures().map(measure -> measure.apply(table)),
                Stream.of(LogRatio.association(table))))
        .noneMatch(value -> value.isPresent() && Double.isNaN(value.getAsDouble()));
    assertThat(LogLikelihood.fourCell(table)).isFinite();
    assertThat(LogLikelihood.signedRoot(table)).isFinite();
    assertThat(PearsonChiSquared.of(table)).isFinite();
  }

  @Property(tries = 300, seed = "20261125")
  void sizeOfTheCorpusChangesNoLogDice(@ForAll("tables") AssociationTable table) {
    AssociationTable larger =
        new AssociationTable(table.o11(), table.o12(), table.o21(), table.o22() * 10);
    assertThat(LogDice.of(larger)).isEqualTo(LogDice.of(table));
  }

  private static void assertAgrees(double scoreSign, double sign) {
    assertThat(scoreSign == 0 || scoreSign == sign).as("%s against %s", scoreSign, sign).isTrue();
  }
}
