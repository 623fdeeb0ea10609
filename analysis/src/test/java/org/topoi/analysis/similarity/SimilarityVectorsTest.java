package org.topoi.analysis.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.topoi.analysis.VectorFamily;
import org.topoi.analysis.Vectors.Vector;

class SimilarityVectorsTest {

  /** Such as (3x + 1) mod 5. */
  private static final Pattern LINEAR = Pattern.compile("\\((\\d*)x \\+ (\\d+)\\) mod (\\d+)");

  @TestFactory
  Stream<DynamicTest> similaritiesAreThePublishedOnes() {
    return new VectorFamily("similarity")
        .optional("similarity.cosine", v -> VectorSimilarity.cosine(a(v), b(v)))
        .optional("similarity.correlation", v -> VectorSimilarity.correlation(a(v), b(v)))
        .optional("similarity.jaccard", v -> VectorSimilarity.jaccard(a(v), b(v)))
        .optional("similarity.ejaccard", v -> VectorSimilarity.extendedJaccard(a(v), b(v)))
        .optional("similarity.dice", v -> VectorSimilarity.dice(a(v), b(v)))
        .optional("similarity.edice", v -> VectorSimilarity.extendedDice(a(v), b(v)))
        .optional("similarity.simple_matching", v -> VectorSimilarity.simpleMatching(a(v), b(v)))
        .number("distance.euclidean", v -> VectorDistance.euclidean(a(v), b(v)))
        .number("distance.manhattan", v -> VectorDistance.manhattan(a(v), b(v)))
        .number("distance.canberra", v -> VectorDistance.canberra(a(v), b(v)))
        .optional(
            "similarity.jaccard.shingles",
            v -> SetSimilarity.jaccard(shingles(v, "a"), shingles(v, "b")))
        .optional(
            "similarity.containment.shingles",
            v -> SetSimilarity.containment(shingles(v, "a"), shingles(v, "b")))
        .optional("similarity.jaccard.sets", v -> SetSimilarity.jaccard(set(v, "a"), set(v, "b")))
        .check("similarity.minhash.signature", SimilarityVectorsTest::assertSignatures)
        .number(
            "similarity.lsh.candidate_probability",
            v ->
                new Banding((int) v.count("bands"), (int) v.count("rows_per_band"))
                    .candidateProbability(v.number("similarity")))
        .check(
            "similarity.simhash64.md5",
            v ->
                assertThat(Long.toUnsignedString(SimHash.of(v.strings("features"))))
                    .isEqualTo(v.expected().asText()))
        .number(
            "similarity.simhash64.md5.hamming",
            v -> SimHash.hammingDistance(SimHash.of(v.strings("a")), SimHash.of(v.strings("b"))))
        .tests();
  }

  /** The vector is one list for each hash function: its values over the sets. */
  private static void assertSignatures(Vector vector) {
    List<LongUnaryOperator> hashes = new ArrayList<>();
    vector.strings("hash_functions").forEach(formula -> hashes.add(parse(formula)));
    MinHash minHash = new MinHash(hashes);
    long[][] sets = vector.table("sets");
    for (int set = 0; set < sets.length; set++) {
      long[] signature = minHash.signature(sets[set]);
      for (int hash = 0; hash < signature.length; hash++) {
        assertThat(signature[hash]).isEqualTo(vector.expected().get(hash).get(set).asLong());
      }
    }
  }

  private static LinearHash parse(String formula) {
    Matcher matcher = LINEAR.matcher(formula);
    assertThat(matcher.matches()).as(formula).isTrue();
    long multiplier = matcher.group(1).isEmpty() ? 1 : Long.parseLong(matcher.group(1));
    return new LinearHash(
        multiplier, Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3)));
  }

  private static double[] a(Vector vector) {
    return counts(vector, "a");
  }

  private static double[] b(Vector vector) {
    return counts(vector, "b");
  }

  private static double[] counts(Vector vector, String text) {
    if (vector.inputs().has(text)) {
      return vector.numbers(text);
    }
    return Stream.concat(vector.tokens("a").stream(), vector.tokens("b").stream())
        .distinct()
        .mapToDouble(
            type -> vector.tokens(text).stream().filter(token -> token.equals(type)).count())
        .toArray();
  }

  private static Set<List<String>> shingles(Vector vector, String text) {
    return Shingles.of(vector.tokens(text), (int) vector.count("shingle_tokens"));
  }

  private static Set<String> set(Vector vector, String name) {
    return StreamSupport.stream(vector.inputs().get(name).spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toSet());
  }
}
