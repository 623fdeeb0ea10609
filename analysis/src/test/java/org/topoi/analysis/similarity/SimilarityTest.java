package org.topoi.analysis.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SimilarityTest {

  static Stream<BiFunction<double[], double[], OptionalDouble>> measures() {
    return Stream.of(
        VectorSimilarity::cosine,
        VectorSimilarity::correlation,
        VectorSimilarity::jaccard,
        VectorSimilarity::dice,
        VectorSimilarity::extendedJaccard,
        VectorSimilarity::extendedDice);
  }

  @ParameterizedTest
  @MethodSource("measures")
  void textsWithoutTermsHaveNoSimilarity(BiFunction<double[], double[], OptionalDouble> measure) {
    assertThat(measure.apply(new double[3], new double[3])).isEmpty();
    assertThat(measure.apply(new double[0], new double[0])).isEmpty();
  }

  @Test
  void textWithoutTermsHasNoCosineWithAnother() {
    assertThat(VectorSimilarity.cosine(new double[2], new double[] {1, 2})).isEmpty();
    assertThat(VectorSimilarity.correlation(new double[] {5, 5}, new double[] {1, 2})).isEmpty();
    assertThat(VectorSimilarity.jaccard(new double[2], new double[] {1, 2})).hasValue(0);
  }

  @Provide
  Arbitrary<double[]> vectors() {
    return Arbitraries.integers()
        .between(0, 50)
        .list()
        .ofSize(8)
        .map(list -> list.stream().mapToDouble(Integer::doubleValue).toArray());
  }

  @Property(tries = 300, seed = "20261125")
  void similarityHasNoDirectionAndStaysInItsRange(
      @ForAll("vectors") double[] a, @ForAll("vectors") double[] b) {
    measures()
        .forEach(
            measure -> {
              assertThat(measure.apply(b, a)).isEqualTo(measure.apply(a, b));
              assertThat(measure.apply(a, b).orElse(0)).isBetween(-1 - 1e-12, 1 + 1e-12);
              assertThat(measure.apply(a, a).orElse(1)).isCloseTo(1, within(1e-12));
            });
  }

  @Property(tries = 300, seed = "20261125")
  void distancesAreMetric(
      @ForAll("vectors") double[] a, @ForAll("vectors") double[] b, @ForAll("vectors") double[] c) {
    Stream.<BiFunction<double[], double[], Double>>of(
            VectorDistance::euclidean, VectorDistance::manhattan, VectorDistance::canberra)
        .forEach(
            distance -> {
              assertThat(distance.apply(a, a)).isZero();
              assertThat(distance.apply(a, b)).isEqualTo(distance.apply(b, a)).isNotNegative();
              assertThat(distance.apply(a, c))
                  .isLessThanOrEqualTo(distance.apply(a, b) + distance.apply(b, c) + 1e-9);
            });
  }

  @Test
  void shortTextInALongOneIsContainedThoughNotAlike() {
    Set<List<String>> whole = Shingles.of(List.of("a", "b", "c", "d", "e", "f"), 2);
    Set<List<String>> part = Shingles.of(List.of("c", "d", "e"), 2);
    assertThat(SetSimilarity.containment(part, whole)).hasValue(1);
    assertThat(SetSimilarity.jaccard(part, whole)).hasValue(0.4);
  }

  @Test
  void textShorterThanAShingleHasNone() {
    Set<List<String>> none = Shingles.of(List.of("a", "b"), 3);
    assertThat(none).isEmpty();
    assertThat(SetSimilarity.jaccard(none, none)).isEmpty();
    assertThat(SetSimilarity.containment(none, Set.of(List.of("a", "b", "c")))).isEmpty();
  }

  @Test
  void shareOfEqualMinimaEstimatesJaccard() {
    // 0..299 against 100..399: J = 200/400; 400 hash functions, so 0.025 standard error
    MinHash minHash =
        new MinHash(
            LongStream.rangeClosed(1, 400)
                .mapToObj(i -> new LinearHash(i * 1_299_709 % 1_000_003, i * 7919, 1_000_003))
                .map(hash -> (LongUnaryOperator) hash)
                .toList());
    double estimate =
        MinHash.estimate(
            minHash.signature(LongStream.range(0, 300).toArray()),
            minHash.signature(LongStream.range(100, 400).toArray()));
    assertThat(MinHash.standardError(0.5, 400)).isCloseTo(0.025, within(1e-15));
    assertThat(estimate).isCloseTo(0.5, within(4 * 0.025));
  }

  @Test
  void setWithoutElementsHasNoSignature() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MinHash(List.of(new LinearHash(1, 1, 5))).signature(new long[0]))
        .withMessage("elements must be at least 1, but are none");
  }

  @Test
  void certainSimilarityIsAlwaysACandidateAndNoneNever() {
    Banding banding = new Banding(20, 5);
    assertThat(banding.candidateProbability(1)).isEqualTo(1);
    assertThat(banding.candidateProbability(0)).isZero();
    // (1/20)^(1/5), the book says 0.55
    assertThat(banding.threshold()).isCloseTo(0.55, within(0.005));
  }

  @Test
  void textWithoutFeaturesHasFingerprintZero() {
    assertThat(SimHash.of(List.of())).isZero();
  }

  @Property(tries = 100, seed = "20261125")
  void orderOfTheFeaturesChangesNoFingerprint(@ForAll List<String> features) {
    String[] sorted = features.toArray(String[]::new);
    Arrays.sort(sorted);
    assertThat(SimHash.of(Arrays.asList(sorted))).isEqualTo(SimHash.of(features));
  }

  @Test
  void vectorsOfUnlikeLengthAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VectorDistance.manhattan(new double[2], new double[3]))
        .withMessage("a and b must be as long, but are 2 and 3");
  }
}
