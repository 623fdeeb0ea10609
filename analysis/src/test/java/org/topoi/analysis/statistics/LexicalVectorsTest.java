package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.topoi.analysis.VectorFamily;
import org.topoi.analysis.Vectors.Vector;

class LexicalVectorsTest {

  @TestFactory
  Stream<DynamicTest> typeTokenMeasuresAreThePublishedOnes() {
    return new VectorFamily("lexical-diversity")
        .number("lexdiv.token_count", v -> spectrum(v).tokens())
        .number("lexdiv.type_count", v -> spectrum(v).types())
        .number("lexdiv.hapax_count", v -> spectrum(v).typesOccurring(1))
        .number("lexdiv.dis_legomena_count", v -> spectrum(v).typesOccurring(2))
        .optional("lexdiv.ttr", v -> TypeTokenRatio.of(spectrum(v)))
        .optional("lexdiv.guiraud_r", v -> TypeTokenRatio.guiraud(spectrum(v)))
        .optional("lexdiv.carroll_cttr", v -> TypeTokenRatio.carroll(spectrum(v)))
        .optional("lexdiv.herdan_c", v -> TypeTokenRatio.herdan(spectrum(v)))
        .optional("lexdiv.dugast_u.log10", v -> TypeTokenRatio.dugast(spectrum(v), 10))
        .optional("lexdiv.dugast_u.ln", v -> TypeTokenRatio.dugast(spectrum(v), Math.E))
        .optional("lexdiv.summer_s.log10", v -> TypeTokenRatio.somers(spectrum(v), 10))
        .optional("lexdiv.maas_a.log10", v -> TypeTokenRatio.maas(spectrum(v), 10))
        .optional("lexdiv.maas_a2.ln", v -> TypeTokenRatio.maasSquared(spectrum(v), Math.E))
        .optional("lexdiv.yule_k", v -> Repetition.yuleK(spectrum(v)))
        .optional("lexdiv.yule_i.types", v -> Repetition.yuleI(spectrum(v)))
        .optional("lexdiv.simpson_d", v -> Repetition.simpson(spectrum(v)))
        .optional("lexdiv.herdan_vm.sqrt", v -> Repetition.herdanVm(spectrum(v)))
        .optional(
            "lexdiv.mattr",
            v -> WindowedTypeTokenRatio.moving(v.tokens("tokens"), (int) v.count("window")))
        .optional(
            "lexdiv.msttr",
            v -> WindowedTypeTokenRatio.segmental(v.tokens("tokens"), (int) v.count("segment")))
        .optional("lexdiv.mtld.factor_at_or_below", v -> diversity(v, true, 1))
        .optional("lexdiv.mtld.factor_below", v -> diversity(v, false, 1))
        .optional(
            "lexdiv.mtld.factor_below.min10",
            v -> diversity(v, false, (int) v.count("min_factor_tokens")))
        .optional(
            "lexdiv.hdd", v -> HypergeometricDiversity.of(spectrum(v), (int) v.count("draws")))
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> ranksAndSpectraAreThePublishedOnes() {
    return new VectorFamily("zipf")
        .optional("zipf.hapax_share_of_types", v -> spectrum(v).hapaxShareOfTypes())
        .optional("zipf.baayen_productivity", v -> spectrum(v).productivity())
        .check("zipf.frequency_spectrum", LexicalVectorsTest::assertSpectrum)
        .check(
            "zipf.rank_frequency_head",
            v ->
                assertThat(spectrum(v).ranked((int) v.count("head")))
                    .containsExactly(v.expectedCounts()))
        .check("zipf.slope.ols_log10_rank_frequency", LexicalVectorsTest::assertFit)
        .number("zipf.hapax_count", v -> spectrum(v).typesOccurring(1))
        .optional("zipf.repeat_rate", v -> Entropy.repeatRate(v.counts("frequencies")))
        .check("rank.competition", ranks(Ranks::competition))
        .check("rank.average", ranks(Ranks::average))
        .check("rank.dense", ranks(Ranks::dense))
        .tests();
  }

  private static OptionalDouble diversity(Vector vector, boolean atThreshold, int leastTokens) {
    return new TextualDiversity(vector.number("threshold"), atThreshold, leastTokens)
        .of(vector.tokens("tokens"));
  }

  private static FrequencySpectrum spectrum(Vector vector) {
    if (vector.inputs().has("frequencies")) {
      return FrequencySpectrum.ofFrequencies(vector.counts("frequencies"));
    }
    return vector.inputs().has("frequency_spectrum")
        ? FrequencySpectrum.of(pairs(vector.table("frequency_spectrum")))
        : FrequencySpectrum.ofTokens(vector.tokens("tokens"));
  }

  private static SortedMap<Long, Long> pairs(long[][] rows) {
    SortedMap<Long, Long> pairs = new TreeMap<>();
    for (long[] row : rows) {
      pairs.put(row[0], row[1]);
    }
    return pairs;
  }

  private static void assertSpectrum(Vector vector) {
    Map<Long, Long> expected = new TreeMap<>();
    vector.expected().forEach(pair -> expected.put(pair.get(0).asLong(), pair.get(1).asLong()));
    assertThat(spectrum(vector).pairs()).isEqualTo(expected);
  }

  private static void assertFit(Vector vector) {
    ZipfFit fit = ZipfFit.of(spectrum(vector)).orElseThrow();
    vector.assertMatches("slope", fit.slope());
    vector.assertMatches("intercept", fit.intercept());
    vector.assertMatches("r_squared", fit.rSquared());
  }

  private static Consumer<Vector> ranks(BiFunction<double[], Ranks.Order, double[]> ranks) {
    return vector -> {
      Ranks.Order order =
          vector.inputs().get("order").asText().equals("descending")
              ? Ranks.Order.DESCENDING
              : Ranks.Order.ASCENDING;
      vector.assertMatches(ranks.apply(vector.numbers("values"), order));
    };
  }
}
