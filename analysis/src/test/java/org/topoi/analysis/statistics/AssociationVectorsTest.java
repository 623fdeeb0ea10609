package org.topoi.analysis.statistics;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.topoi.analysis.VectorFamily;
import org.topoi.analysis.Vectors.Vector;

class AssociationVectorsTest {

  @TestFactory
  Stream<DynamicTest> scoresOfAPairAreThePublishedOnes() {
    return new VectorFamily("collocation-scores")
        .number("collocation.expected.independence", v -> cells(v).expected())
        .optional("collocation.mi", v -> MutualInformation.of(cells(v)))
        .optional("collocation.mi2", v -> MutualInformation.squared(cells(v)))
        .optional("collocation.mi3", v -> MutualInformation.cubed(cells(v)))
        .optional("collocation.npmi", v -> MutualInformation.normalised(cells(v)))
        .optional(
            "collocation.observed_over_expected",
            v -> MutualInformation.observedOverExpected(cells(v)))
        .optional("collocation.t_score", v -> TScore.of(cells(v)))
        .optional(
            "collocation.t_score.binomial_variance", v -> TScore.withBinomialVariance(cells(v)))
        .optional("collocation.z_score", v -> ZScore.of(cells(v)))
        .optional(
            "collocation.z_score.binomial_variance", v -> ZScore.withBinomialVariance(cells(v)))
        .peer(
            "collocation.z_score.cqpweb",
            "CQPweb's continuity correction, halved below 0.5, is its own")
        .number("collocation.log_likelihood", v -> Math.abs(LogLikelihood.fourCell(cells(v))))
        .number("collocation.log_likelihood.signed", v -> LogLikelihood.fourCell(cells(v)))
        .number("collocation.root_log_likelihood.signed", v -> LogLikelihood.signedRoot(cells(v)))
        .number("collocation.chi_squared", v -> PearsonChiSquared.of(cells(v)))
        .number("collocation.chi_squared.signed", v -> PearsonChiSquared.signed(cells(v)))
        .number("collocation.chi_squared.yates", v -> PearsonChiSquared.yates(cells(v)))
        .optional("collocation.phi", v -> PearsonChiSquared.phi(cells(v)))
        .number("collocation.fisher_exact_p.two_sided", v -> FisherExact.twoSided(cells(v)))
        .number("collocation.fisher_exact_p.less", v -> FisherExact.less(cells(v)))
        .number("collocation.fisher_exact_p.greater", v -> FisherExact.greater(cells(v)))
        .optional("collocation.dice", v -> PairOverlap.dice(cells(v)))
        .optional("collocation.jaccard", v -> PairOverlap.jaccard(cells(v)))
        .optional("collocation.min_sensitivity", v -> PairOverlap.minimumSensitivity(cells(v)))
        .optional("collocation.log_dice", v -> LogDice.of(cells(v)))
        .optional("collocation.delta_p.word2_given_word1", v -> DeltaP.secondGivenFirst(cells(v)))
        .optional("collocation.delta_p.word1_given_word2", v -> DeltaP.firstGivenSecond(cells(v)))
        .optional("collocation.log_ratio", v -> LogRatio.association(cells(v)))
        .optional("collocation.odds_ratio", v -> OddsRatio.of(cells(v)))
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> scoresOfWindowsAreThePublishedOnes() {
    return new VectorFamily("collocation-span")
        .number("collocation.expected.span_corrected", v -> corrected(v).expected())
        .optional("collocation.mi.span_corrected", v -> MutualInformation.of(corrected(v)))
        .optional("collocation.mi2.span_corrected", v -> MutualInformation.squared(corrected(v)))
        .optional("collocation.mi3.span_corrected", v -> MutualInformation.cubed(corrected(v)))
        .number(
            "collocation.log_likelihood.span_corrected",
            v -> Math.abs(LogLikelihood.fourCell(corrected(v))))
        .optional("collocation.log_dice.span_corrected", v -> LogDice.of(corrected(v)))
        .optional("collocation.mi.no_span_correction", v -> MutualInformation.of(plain(v)))
        .optional("collocation.log_dice.window", v -> LogDice.of(plain(v)))
        .number("collocation.expected.actual_window", v -> window(v).expected())
        .number(
            "collocation.log_likelihood.signed.actual_window",
            v -> LogLikelihood.fourCell(window(v)))
        .optional("collocation.log_ratio.actual_window", v -> LogRatio.association(window(v)))
        .tests();
  }

  private static AssociationTable cells(Vector vector) {
    return new AssociationTable(
        vector.count("o11"), vector.count("o12"), vector.count("o21"), vector.count("o22"));
  }

  private static AssociationTable corrected(Vector vector) {
    return AssociationTable.spanCorrected(
        vector.count("cooccurrence"),
        vector.count("f_node"),
        vector.count("f_collocate"),
        vector.count("corpus_size"),
        (int) vector.count("span"));
  }

  private static AssociationTable plain(Vector vector) {
    return ofMargins(vector, vector.count("f_node"));
  }

  private static AssociationTable window(Vector vector) {
    return ofMargins(vector, vector.count("window_tokens"));
  }

  private static AssociationTable ofMargins(Vector vector, long first) {
    return AssociationTable.ofMargins(
        vector.count("cooccurrence"),
        first,
        vector.count("f_collocate"),
        vector.count("corpus_size"));
  }
}
