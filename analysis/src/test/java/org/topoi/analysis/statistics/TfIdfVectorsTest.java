package org.topoi.analysis.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.topoi.analysis.VectorFamily;
import org.topoi.analysis.Vectors.Vector;

class TfIdfVectorsTest {

  @TestFactory
  Stream<DynamicTest> weightsAreThoseOfQuantedaAndScikitLearn() {
    return new VectorFamily("tfidf")
        .check("tfidf.tf.propmax", v -> assertTf(v, TermWeights::proportionOfMaximum))
        .check("tfidf.tf.boolean", v -> assertTf(v, TermWeights::presence))
        .check("tfidf.tf.logave", v -> assertTf(v, row -> TermWeights.logarithmOfAverage(row, 10)))
        .numbers("tfidf.df.count", v -> Arrays.stream(frequencies(v)).asDoubleStream().toArray())
        .numbers(
            "tfidf.df.inverse",
            v ->
                idf(
                    v,
                    df ->
                        InverseDocumentFrequency.smoothed(
                            df,
                            documents(v),
                            v.number("log_base"),
                            v.number("smoothing"),
                            v.number("k"))))
        .numbers(
            "tfidf.df.inversemax",
            v ->
                idf(
                    v,
                    df ->
                        InverseDocumentFrequency.ofLargest(
                            df,
                            Arrays.stream(frequencies(v)).max().orElseThrow(),
                            v.number("log_base"))))
        .numbers(
            "tfidf.df.inverseprob",
            v ->
                idf(
                    v,
                    df ->
                        InverseDocumentFrequency.probabilistic(
                            df, documents(v), v.number("log_base"))))
        .check(
            "tfidf.count.log10",
            v -> assertTf(v, row -> TfIdf.product(TermWeights.count(row), textbook(v))))
        .check("tfidf.sklearn", TfIdfVectorsTest::assertScikitLearn)
        .numbers("tfidf.sklearn.idf", TfIdfVectorsTest::scikitLearnIdf)
        .tests();
  }

  private static void assertTf(Vector vector, Function<long[], double[]> weights) {
    vector.assertMatches(
        Arrays.stream(vector.table("counts")).map(weights).toArray(double[][]::new));
  }

  private static void assertScikitLearn(Vector vector) {
    JsonNode options = vector.inputs().get("options");
    UnaryOperator<double[]> scaled = weights -> TfIdf.scaled(weights, length(options));
    double[] idf =
        options.get("use_idf").asBoolean()
            ? scikitLearnIdf(vector)
            : TfIdf.forEach(frequencies(vector), df -> OptionalDouble.of(1));
    assertTf(
        vector,
        row ->
            scaled.apply(
                TfIdf.product(
                    options.get("sublinear_tf").asBoolean()
                        ? TermWeights.logarithm(row, Math.E)
                        : TermWeights.count(row),
                    idf)));
  }

  private static TfIdf.Length length(JsonNode options) {
    return switch (options.get("norm").asText()) {
      case "l1" -> TfIdf.Length.SUM_ONE;
      case "l2" -> TfIdf.Length.EUCLIDEAN_ONE;
      default -> TfIdf.Length.AS_IS;
    };
  }

  private static double[] scikitLearnIdf(Vector vector) {
    boolean smooth = vector.inputs().get("options").get("smooth_idf").asBoolean();
    return idf(vector, df -> InverseDocumentFrequency.scikitLearn(df, documents(vector), smooth));
  }

  private static double[] textbook(Vector vector) {
    return idf(vector, df -> InverseDocumentFrequency.of(df, documents(vector), 10));
  }

  private static double[] idf(Vector vector, LongFunction<OptionalDouble> inverse) {
    return TfIdf.forEach(frequencies(vector), inverse);
  }

  private static long[] frequencies(Vector vector) {
    return InverseDocumentFrequency.documentFrequencies(vector.table("counts"));
  }

  private static long documents(Vector vector) {
    return vector.table("counts").length;
  }
}
