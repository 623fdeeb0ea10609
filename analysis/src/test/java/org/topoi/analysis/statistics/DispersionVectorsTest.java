package org.topoi.analysis.statistics;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.topoi.analysis.VectorFamily;
import org.topoi.analysis.Vectors.Vector;

class DispersionVectorsTest {

  @TestFactory
  Stream<DynamicTest> dispersionsAreThePublishedOnes() {
    return new VectorFamily("dispersion")
        .number("dispersion.range", vector -> parts(vector).range())
        .optional("dispersion.dp", vector -> DeviationOfProportions.of(parts(vector)))
        .optional("dispersion.dp_norm", vector -> DeviationOfProportions.normalised(parts(vector)))
        .optional("dispersion.juilland_d.relative.population_sd", v -> JuillandD.of(parts(v)))
        .optional(
            "dispersion.juilland_d.relative.sample_sd",
            vector -> JuillandD.withSampleDeviation(parts(vector)))
        .optional("dispersion.juilland_d.equal_parts", vector -> JuillandD.of(equal(vector)))
        .optional("dispersion.juilland_u", vector -> JuillandD.usage(equal(vector)))
        .optional("dispersion.kld.base2", vector -> KullbackLeibler.bits(parts(vector)))
        .optional("dispersion.kld_norm", vector -> KullbackLeibler.normalised(parts(vector)))
        .optional("dispersion.carroll_d2.equal_parts", vector -> CarrollD2.of(equal(vector)))
        .optional("dispersion.rosengren_s", vector -> RosengrenS.of(parts(vector)))
        .optional("dispersion.rosengren_kf", v -> RosengrenS.adjustedFrequency(equal(v)))
        .optional("dispersion.lyne_d3.equal_parts", v -> EqualPartDispersion.lyneD3(equal(v)))
        .optional(
            "dispersion.distributional_consistency",
            vector -> EqualPartDispersion.distributionalConsistency(equal(vector)))
        .optional(
            "dispersion.arf",
            vector -> HitDistances.averageReducedFrequency(positions(vector), tokens(vector)))
        .optional(
            "dispersion.awt",
            vector -> HitDistances.averageWaitingTime(positions(vector), tokens(vector)))
        .optional(
            "dispersion.ald",
            vector -> HitDistances.averageLogarithmicDistance(positions(vector), tokens(vector)))
        .tests();
  }

  private static PartFrequencies parts(Vector vector) {
    return PartFrequencies.of(vector.counts("counts"), vector.counts("sizes"));
  }

  private static PartFrequencies equal(Vector vector) {
    return PartFrequencies.inEqualParts(vector.counts("counts"));
  }

  private static long[] positions(Vector vector) {
    return vector.counts("positions");
  }

  private static long tokens(Vector vector) {
    return vector.count("corpus_size");
  }
}
