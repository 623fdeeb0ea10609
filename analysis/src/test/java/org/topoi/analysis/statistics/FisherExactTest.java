package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FisherExactTest {

  @Test
  void ladyTastingTeaHasFishersOwnProbabilities() {
    // Fisher (1935): 4 and 4 cups. All right: 1/70; three or more right: 17/70.
    assertThat(FisherExact.greater(new AssociationTable(4, 0, 0, 4)))
        .isCloseTo(1.0 / 70, within(1e-15));
    AssociationTable three = new AssociationTable(3, 1, 1, 3);
    assertThat(FisherExact.greater(three)).isCloseTo(17.0 / 70, within(1e-15));
    assertThat(FisherExact.less(three)).isCloseTo(69.0 / 70, within(1e-15));
    assertThat(FisherExact.twoSided(three)).isCloseTo(34.0 / 70, within(1e-15));
  }

  @Property(tries = 200, seed = "20261125")
  void tailsAreTheExactFractions(
      @ForAll @IntRange(max = 30) int o11,
      @ForAll @IntRange(max = 30) int o12,
      @ForAll @IntRange(max = 30) int o21,
      @ForAll @IntRange(min = 1, max = 30) int o22) {
    AssociationTable table = new AssociationTable(o11, o12, o21, o22);
    BigInteger upper = BigInteger.ZERO;
    BigInteger all = BigInteger.ZERO;
    for (int x = 0; x <= Math.min(o11 + o12, o11 + o21); x++) {
      BigInteger ways = choose(o11 + o12, x).multiply(choose(o21 + o22, o11 + o21 - x));
      all = all.add(ways);
      upper = x >= o11 ? upper.add(ways) : upper;
    }
    double exact = upper.doubleValue() / all.doubleValue();
    assertThat(FisherExact.greater(table)).isCloseTo(exact, within(1e-12 * exact));
  }

  @Property(tries = 200, seed = "20261125")
  void bothTailsOverlapInTheObservedTableAlone(
      @ForAll @IntRange(max = 1000) int o11,
      @ForAll @IntRange(max = 1000) int o12,
      @ForAll @IntRange(max = 1000) int o21,
      @ForAll @IntRange(min = 1, max = 1_000_000) int o22) {
    AssociationTable table = new AssociationTable(o11, o12, o21, o22);
    double tails = FisherExact.less(table) + FisherExact.greater(table);
    assertThat(tails).isBetween(1 - 1e-12, 2.0);
    assertThat(FisherExact.twoSided(table)).isBetween(0.0, 1.0);
    assertThat(FisherExact.twoSided(table.transposed()))
        .isCloseTo(FisherExact.twoSided(table), within(1e-9));
  }

  @Test
  void hugeTableIsTestedWithoutOverflow() {
    // 500 and 500 of 10^10 each: as even as can be, so no table is more probable
    ContingencyTable even = new ContingencyTable(500, 10_000_000_000L, 500, 10_000_000_000L);
    assertThat(FisherExact.twoSided(AssociationTable.of(even))).isCloseTo(1, within(1e-9));
  }

  @Test
  void windowsLargerThanTheCorpusAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FisherExact.less(AssociationTable.ofMargins(3, 120, 10, 100)))
        .withMessage("R1 and C1 must be at most 100, but are 120 and 10");
  }

  private static BigInteger choose(int n, int k) {
    BigInteger ways = k < 0 || k > n ? BigInteger.ZERO : BigInteger.ONE;
    for (int i = 0; i < k && i < n; i++) {
      ways = ways.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
    }
    return ways;
  }
}
