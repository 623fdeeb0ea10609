package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MultipleComparisonTest {

  /** The 15 p-values of Benjamini and Hochberg (1995), section 3.2. */
  private static final double[] PUBLISHED = {
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
    0.6528, 0.7590, 1.0000
  };

  static Stream<UnaryOperator<double[]>> corrections() {
    return Stream.of(
        MultipleComparison::bonferroni,
        MultipleComparison::holm,
        MultipleComparison::hochberg,
        MultipleComparison::benjaminiHochberg,
        MultipleComparison::benjaminiYekutieli);
  }

  @ParameterizedTest
  @MethodSource("corrections")
  void noValuesGiveNoValues(UnaryOperator<double[]> correction) {
    assertThat(correction.apply(new double[0])).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("corrections")
  void singleTestIsLeftAsItIs(UnaryOperator<double[]> correction) {
    assertThat(correction.apply(new double[] {0.03})).containsExactly(0.03);
  }

  @ParameterizedTest
  @MethodSource("corrections")
  void valueThatIsNoProbabilityIsRefused(UnaryOperator<double[]> correction) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> correction.apply(new double[] {0.5, Double.NaN}))
        .withMessage("a p-value must be from 0 to 1, but is NaN");
  }

  @Test
  void paperOfBenjaminiAndHochbergRejectsFourAndBonferroniThree() {
    // Printed there, section 3.2: the four smallest against three by Bonferroni and by Hochberg
    assertThat(MultipleComparison.rejections(MultipleComparison.benjaminiHochberg(PUBLISHED), 0.05))
        .isEqualTo(4);
    assertThat(MultipleComparison.rejections(MultipleComparison.bonferroni(PUBLISHED), 0.05))
        .isEqualTo(3);
    assertThat(MultipleComparison.rejections(MultipleComparison.hochberg(PUBLISHED), 0.05))
        .isEqualTo(3);
  }

  @Test
  void hochbergTakesTheSmallestFromTheTop() {
    // sorted .01 .02 .04, times 3 2 1: .03 .04 .04; from the top .04, min(.04, .04), min(.04, .03)
    assertThat(MultipleComparison.hochberg(new double[] {0.04, 0.01, 0.02}))
        .containsExactly(new double[] {0.04, 0.03, 0.04}, within(1e-15));
    // sorted .03 .04 .04: .09 .08 .04, all .04 from the top, where Holm gives .09 to all
    assertThat(MultipleComparison.hochberg(new double[] {0.04, 0.03, 0.04}))
        .containsExactly(new double[] {0.04, 0.04, 0.04}, within(1e-15));
  }

  @Property(tries = 300, seed = "20261125")
  void correctionsAreOrderedFromMildToStrict(
      @ForAll @Size(max = 40) List<@DoubleRange(min = 0, max = 1) Double> values) {
    double[] p = values.stream().mapToDouble(Double::doubleValue).toArray();
    double[] mild = MultipleComparison.benjaminiHochberg(p);
    double[] hochberg = MultipleComparison.hochberg(p);
    double[] holm = MultipleComparison.holm(p);
    double[] strict = MultipleComparison.bonferroni(p);
    double[] yekutieli = MultipleComparison.benjaminiYekutieli(p);
    for (int i = 0; i < p.length; i++) {
      assertThat(mild[i]).isBetween(p[i], hochberg[i] + 1e-15);
      assertThat(hochberg[i]).isLessThanOrEqualTo(holm[i]);
      assertThat(holm[i]).isLessThanOrEqualTo(strict[i]);
      assertThat(yekutieli[i]).isBetween(mild[i], 1.0);
    }
  }

  @Property(tries = 300, seed = "20261125")
  void smallerValuesStaySmaller(
      @ForAll @Size(min = 2, max = 40) List<@DoubleRange(min = 0, max = 1) Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    corrections().forEach(correction -> assertThat(correction.apply(sorted)).isSorted());
  }
}
