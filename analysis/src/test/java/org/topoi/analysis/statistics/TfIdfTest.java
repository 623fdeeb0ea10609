package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TfIdfTest {

  private static final long[] COUNTS = {4, 1, 0};

  @Test
  void weightsOfOneTextAreTheHandComputedOnes() {
    assertThat(TermWeights.count(COUNTS)).containsExactly(4, 1, 0);
    assertThat(TermWeights.proportion(COUNTS)).containsExactly(0.8, 0.2, 0);
    // 1 + log2 4 and 1 + log2 1
    assertThat(TermWeights.logarithm(COUNTS, 2)).containsExactly(3, 1, 0);
    // 0.5 + 0.5·4/4 and 0.5 + 0.5·1/4
    assertThat(TermWeights.augmented(COUNTS, 0.5)).containsExactly(1, 0.625, 0);
  }

  @Test
  void textWithoutTermsHasNoWeights() {
    long[] none = {0, 0};
    assertThat(
            Stream.of(
                TermWeights.proportion(none),
                TermWeights.proportionOfMaximum(none),
                TermWeights.augmented(none, 0.5),
                TermWeights.logarithmOfAverage(none, 10),
                TfIdf.of(none, new long[] {1, 0}, 3)))
        .allSatisfy(weights -> assertThat(weights).containsExactly(0, 0));
    assertThat(TermWeights.proportion(new long[0])).isEmpty();
  }

  @Test
  void termInNoTextHasNoInverseFrequency() {
    assertThat(InverseDocumentFrequency.of(0, 5, 10)).isEmpty();
    assertThat(InverseDocumentFrequency.probabilistic(0, 5, 10)).isEmpty();
    assertThat(InverseDocumentFrequency.scikitLearn(0, 5, false)).isEmpty();
    assertThat(InverseDocumentFrequency.scikitLearn(0, 5, true).orElseThrow())
        .isCloseTo(Math.log(6) + 1, within(1e-15));
  }

  @Test
  void termInEveryTextWeighsNothingButWithScikitLearn() {
    assertThat(InverseDocumentFrequency.of(5, 5, 10)).hasValue(0);
    assertThat(InverseDocumentFrequency.probabilistic(5, 5, 10)).hasValue(0);
    assertThat(InverseDocumentFrequency.scikitLearn(5, 5, true)).hasValue(1);
  }

  @Test
  void recommendedWeightsHaveLengthOne() {
    // (1 + ln 1)·ln(4/1) and (1 + ln 1)·ln(4/2) are as 2 to 1, so 2/√5 and 1/√5
    assertThat(TfIdf.of(new long[] {1, 1, 0}, new long[] {1, 2, 1}, 4))
        .containsExactly(new double[] {2 / Math.sqrt(5), 1 / Math.sqrt(5), 0}, within(1e-15));
  }

  @Property(tries = 200, seed = "20261125")
  void weightsAreNeverNegativeNorEndless(
      @ForAll @Size(max = 20) List<@LongRange(max = 1_000_000) Long> list) {
    long[] counts = list.stream().mapToLong(Long::longValue).toArray();
    Stream.of(
            TermWeights.proportion(counts),
            TermWeights.proportionOfMaximum(counts),
            TermWeights.augmented(counts, 0.4),
            TermWeights.logarithm(counts, Math.E),
            TermWeights.logarithmOfAverage(counts, 10))
        .forEach(
            weights ->
                assertThat(Arrays.stream(weights).allMatch(w -> w >= 0 && Double.isFinite(w)))
                    .isTrue());
  }

  @Test
  void documentFrequencyAboveTheTextsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InverseDocumentFrequency.of(6, 5, 10))
        .withMessage("documentFrequency must be from 0 to 5, but is 6");
  }

  @Test
  void baseOfOneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TermWeights.logarithm(COUNTS, 1))
        .withMessage("base must be above 1, but is 1.0");
  }
}
