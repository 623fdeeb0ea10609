package org.topoi.analysis.statistics;

import static org.topoi.analysis.statistics.Tables.cells;
import static org.topoi.analysis.statistics.Tables.of;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.topoi.analysis.VectorFamily;
import org.topoi.analysis.Vectors.Vector;

class KeynessVectorsTest {

  private static final String EPSILON =
      "quanteda adds 1e-9 inside the logarithm; here 0·ln 0 is 0 and nothing is added";
  private static final String SOMETIMES_YATES =
      "quanteda corrects by Yates only under conditions of its own; here by a choice";

  @TestFactory
  Stream<DynamicTest> keynessIsThePublishedOne() {
    return new VectorFamily("keyness")
        .number("keyness.log_likelihood.four_cell.signed", v -> LogLikelihood.fourCell(of(v)))
        .number("keyness.log_likelihood.two_cell.signed", v -> LogLikelihood.twoCell(of(v)))
        .number("keyness.bic.four_cell", v -> BayesianInformation.fourCell(of(v)))
        .number("keyness.bic.two_cell", v -> BayesianInformation.twoCell(of(v)))
        .optional("keyness.ell", v -> LogLikelihoodEffect.of(of(v)))
        .number("keyness.chi_squared.four_cell", v -> PearsonChiSquared.of(cells(v)))
        .number("keyness.chi_squared.four_cell.signed", v -> PearsonChiSquared.signed(cells(v)))
        .number("keyness.chi_squared.four_cell.yates", v -> PearsonChiSquared.yates(cells(v)))
        .number("keyness.p_value.chi_squared_1df", v -> ChiSquared.pValue(v.number("statistic")))
        .number("keyness.fisher_exact.two_sided_p", v -> FisherExact.twoSided(cells(v)))
        .number("keyness.log_ratio.walter", v -> LogRatio.walter(of(v)))
        .number("keyness.log_ratio.zero_half", v -> LogRatio.zeroHalf(of(v)))
        .optional("keyness.log_ratio.unsmoothed", v -> LogRatio.unsmoothed(of(v)))
        .number(
            "keyness.log_ratio.conservative",
            v -> LogRatio.conservative(of(v), v.number("confidence"), v.count("family_size")))
        .optional("keyness.percent_diff", v -> FrequencyDifference.percent(of(v)))
        .optional("keyness.difference_coefficient", v -> FrequencyDifference.coefficient(of(v)))
        .optional("keyness.odds_ratio", v -> OddsRatio.of(cells(v)))
        .optional("keyness.relative_risk", v -> FrequencyRatio.relativeRisk(of(v)))
        .number("keyness.simple_maths", v -> FrequencyRatio.simpleMaths(of(v), v.number("n")))
        .peer("keyness.quanteda.chi2.default", SOMETIMES_YATES)
        .peer("keyness.quanteda.chi2.none", "the signed χ² above, under quanteda's name")
        .peer("keyness.quanteda.lr.none", EPSILON)
        .peer("keyness.quanteda.lr.yates", EPSILON)
        .peer("keyness.quanteda.lr.williams", EPSILON)
        .peer("keyness.quanteda.pmi.none", EPSILON)
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> correctionsForManyTestsAreThoseOfR() {
    return new VectorFamily("multiple-comparison")
        .numbers("multiple_comparison.bonferroni", v -> MultipleComparison.bonferroni(p(v)))
        .numbers("multiple_comparison.holm", v -> MultipleComparison.holm(p(v)))
        .numbers("multiple_comparison.bh", v -> MultipleComparison.benjaminiHochberg(p(v)))
        .numbers("multiple_comparison.by", v -> MultipleComparison.benjaminiYekutieli(p(v)))
        .number(
            "significance.chi_squared_critical_1df",
            v -> ChiSquared.criticalValue(v.number("alpha")))
        .number(
            "significance.sidak_per_test_alpha",
            v -> MultipleComparison.sidakLevel(v.number("alpha"), v.count("tests")))
        .tests();
  }

  private static double[] p(Vector vector) {
    return vector.numbers("p");
  }
}
