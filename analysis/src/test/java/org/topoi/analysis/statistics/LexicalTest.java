package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexicalTest {

  private static final FrequencySpectrum NOTHING = FrequencySpectrum.ofTokens(List.of());
  private static final FrequencySpectrum ALL_DIFFERENT =
      FrequencySpectrum.ofTokens(List.of("a", "b", "c"));

  static Stream<Function<FrequencySpectrum, OptionalDouble>> measures() {
    return Stream.of(
        TypeTokenRatio::of,
        TypeTokenRatio::guiraud,
        TypeTokenRatio::carroll,
        TypeTokenRatio::herdan,
        spectrum -> TypeTokenRatio.dugast(spectrum, 10),
        spectrum -> TypeTokenRatio.somers(spectrum, 10),
        spectrum -> TypeTokenRatio.maas(spectrum, 10),
        Repetition::yuleK,
        Repetition::yuleI,
        Repetition::simpson,
        Repetition::herdanVm,
        spectrum -> HypergeometricDiversity.of(spectrum, 42),
        FrequencySpectrum::hapaxShareOfTypes,
        FrequencySpectrum::productivity);
  }

  @ParameterizedTest
  @MethodSource("measures")
  void textWithoutTokensHasNoDiversity(Function<FrequencySpectrum, OptionalDouble> measure) {
    assertThat(measure.apply(NOTHING)).isEmpty();
  }

  @Test
  void singleTokenHasNoLogarithmicRatio() {
    FrequencySpectrum one = FrequencySpectrum.ofTokens(List.of("a"));
    assertThat(TypeTokenRatio.herdan(one)).isEmpty();
    assertThat(TypeTokenRatio.dugast(one, 10)).isEmpty();
    assertThat(TypeTokenRatio.maasSquared(one, 10)).isEmpty();
    assertThat(Repetition.simpson(one)).isEmpty();
    assertThat(TypeTokenRatio.of(one)).hasValue(1);
  }

  @Test
  void textWithoutRepetitionHasItsLimits() {
    assertThat(TypeTokenRatio.dugast(ALL_DIFFERENT, 10)).hasValue(Double.POSITIVE_INFINITY);
    assertThat(Repetition.yuleI(ALL_DIFFERENT)).hasValue(Double.POSITIVE_INFINITY);
    assertThat(Repetition.yuleK(ALL_DIFFERENT)).hasValue(0);
    assertThat(Repetition.herdanVm(ALL_DIFFERENT)).hasValue(0);
    assertThat(TextualDiversity.BELOW.of(List.of("a", "b", "c"))).isEmpty();
    assertThat(TextualDiversity.BELOW.of(List.of())).isEmpty();
  }

  @Test
  void somersNeedsMoreTypesThanTheBase() {
    assertThat(TypeTokenRatio.somers(ALL_DIFFERENT, 10)).isEmpty();
    assertThat(TypeTokenRatio.somers(ALL_DIFFERENT, 2).orElseThrow()).isCloseTo(1, within(1e-15));
  }

  @Test
  void textShorterThanAStretchHasNoWindowedRatio() {
    List<String> tokens = List.of("a", "b", "a");
    assertThat(WindowedTypeTokenRatio.moving(tokens, 4)).isEmpty();
    assertThat(WindowedTypeTokenRatio.segmental(tokens, 4)).isEmpty();
    // windows a b and b a: 1 and 1; one segment a b
    assertThat(WindowedTypeTokenRatio.moving(tokens, 2)).hasValue(1);
    assertThat(WindowedTypeTokenRatio.segmental(tokens, 2)).hasValue(1);
    assertThat(HypergeometricDiversity.of(ALL_DIFFERENT, 4)).isEmpty();
  }

  @Test
  void drawingTheWholeTextGivesItsTypeTokenRatio() {
    FrequencySpectrum spectrum = FrequencySpectrum.ofTokens(List.of("a", "b", "a", "a"));
    assertThat(HypergeometricDiversity.of(spectrum, 4).orElseThrow()).isCloseTo(0.5, within(1e-15));
    // of two drawn: a is missed with 0, b with (3·2)/(4·3) = 1/2: (1 + 1/2)/2
    assertThat(HypergeometricDiversity.of(spectrum, 2).orElseThrow())
        .isCloseTo(0.75, within(1e-15));
  }

  @Test
  void entropyOfFourEqualTypesIsTwoBits() {
    assertThat(Entropy.bits(new long[] {3, 3, 3, 3}).orElseThrow()).isCloseTo(2, within(1e-15));
    // halves and quarters: ½·1 + 2·¼·2 = 1.5
    assertThat(Entropy.bits(new long[] {2, 1, 1, 0}).orElseThrow()).isCloseTo(1.5, within(1e-15));
    assertThat(Entropy.bits(new long[] {7}).orElseThrow()).hasToString("0.0");
    assertThat(Entropy.bits(new long[0])).isEmpty();
    assertThat(Entropy.repeatRate(new long[] {0})).isEmpty();
  }

  @Test
  void curveWithoutSlopeHasNoFit() {
    assertThat(ZipfFit.of(NOTHING)).isEmpty();
    assertThat(ZipfFit.of(ALL_DIFFERENT)).isEmpty();
  }

  @Test
  void zipfsOwnCurveHasSlopeMinusOne() {
    // frequencies 12, 6, 4, 3 are 12/rank
    ZipfFit fit =
        ZipfFit.of(FrequencySpectrum.ofFrequencies(new long[] {3, 12, 4, 6})).orElseThrow();
    assertThat(fit.slope()).isCloseTo(-1, within(1e-12));
    assertThat(fit.intercept()).isCloseTo(Math.log10(12), within(1e-12));
    assertThat(fit.rSquared()).isCloseTo(1, within(1e-12));
  }

  @Test
  void ranksAscendToo() {
    double[] values = {3, 1, 1};
    assertThat(Ranks.competition(values, Ranks.Order.ASCENDING)).containsExactly(3, 1, 1);
    assertThat(Ranks.average(values, Ranks.Order.ASCENDING)).containsExactly(3, 1.5, 1.5);
    assertThat(Ranks.dense(values, Ranks.Order.ASCENDING)).containsExactly(2, 1, 1);
    assertThat(Ranks.average(new double[] {0.0, -0.0}, Ranks.Order.DESCENDING))
        .containsExactly(1.5, 1.5);
    assertThat(Ranks.competition(new double[0], Ranks.Order.ASCENDING)).isEmpty();
  }

  @Test
  void whatIsNoNumberHasNoRank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ranks.average(new double[] {Double.NaN}, Ranks.Order.ASCENDING));
  }

  @Test
  void frequencyOfZeroIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrequencySpectrum.ofFrequencies(new long[] {1, 0}))
        .withMessage("frequency must be at least 1, but is 0");
  }

  @Property(tries = 300, seed = "20261125")
  void orderOfTheTokensMattersToWindowsAlone(
      @ForAll @Size(min = 2, max = 80)
          List<@CharRange(from = 'a', to = 'k') @StringLength(1) String> tokens) {
    List<String> sorted = tokens.stream().sorted().toList();
    FrequencySpectrum spectrum = FrequencySpectrum.ofTokens(tokens);
    FrequencySpectrum other = FrequencySpectrum.ofTokens(sorted);
    measures()
        .forEach(measure -> assertThat(measure.apply(other)).isEqualTo(measure.apply(spectrum)));
    assertThat(WindowedTypeTokenRatio.moving(tokens, tokens.size()))
        .isEqualTo(TypeTokenRatio.of(spectrum));
    assertThat(spectrum.tokens()).isEqualTo(tokens.size());
    assertThat(spectrum.ranked(tokens.size())).hasSize((int) spectrum.types());
  }

  @Property(tries = 300, seed = "20261125")
  void textReadBackwardsIsAsDiverse(
      @ForAll @Size(max = 80)
          List<@CharRange(from = 'a', to = 'k') @StringLength(1) String> tokens) {
    List<String> backwards = new ArrayList<>(tokens);
    Collections.reverse(backwards);
    assertThat(TextualDiversity.BELOW.of(backwards).orElse(-1))
        .isCloseTo(TextualDiversity.BELOW.of(tokens).orElse(-1), within(1e-9));
  }

  @Property(tries = 300, seed = "20261125")
  void ratesStayInTheirRanges(
      @ForAll @Size(min = 2, max = 80)
          List<@CharRange(from = 'a', to = 'k') @StringLength(1) String> tokens) {
    FrequencySpectrum spectrum = FrequencySpectrum.ofTokens(tokens);
    assertThat(TypeTokenRatio.of(spectrum).orElseThrow()).isBetween(0.0, 1.0);
    assertThat(TypeTokenRatio.herdan(spectrum).orElseThrow()).isBetween(0.0, 1.0);
    assertThat(Repetition.simpson(spectrum).orElseThrow()).isBetween(0.0, 1.0);
    assertThat(Repetition.yuleK(spectrum).orElseThrow()).isBetween(0.0, 10_000.0);
    assertThat(HypergeometricDiversity.of(spectrum, 2).orElseThrow()).isBetween(0.5, 1.0);
    assertThat(WindowedTypeTokenRatio.moving(tokens, 2).orElseThrow()).isBetween(0.5, 1.0);
  }
}
