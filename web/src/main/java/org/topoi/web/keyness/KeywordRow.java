package org.topoi.web.keyness;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.topoi.analysis.corpus.KeywordList.Keyword;
import org.topoi.analysis.corpus.KeywordList.Occurrences;
import org.topoi.analysis.corpus.SelectionPair;

/**
 * One keyword.
 *
 * @param rank its place among those of its direction, from 1
 * @param term the word, lemma or n-gram
 * @param direction where it is relatively more frequent: {@code target} or {@code reference}
 * @param target its occurrences in the target
 * @param reference its occurrences in the reference
 * @param logLikelihood G² over four cells, positive where it is more frequent in the target
 * @param logRatio the size of the difference, with the same sign
 * @param pValue p-value of G²; at least 1e-300, below which nothing can be told apart
 * @param adjustedPValue the p-value corrected for the number of terms tested; at least 1e-300
 */
record KeywordRow(
    int rank,
    String term,
    String direction,
    Side target,
    Side reference,
    double logLikelihood,
    double logRatio,
    double pValue,
    double adjustedPValue) {

  private static final double SMALLEST = 1e-300;

  private static final List<String> SIDE =
      List.of("Frequency", "PerMillion", "DocumentFrequency", "DeviationOfProportions");

  /** Names of the columns of the CSV twin. */
  static final List<String> COLUMNS =
      Stream.of(
              Stream.of("rank", "term", "direction"),
              SIDE.stream().map(name -> "target" + name),
              SIDE.stream().map(name -> "reference" + name),
              Stream.of("logLikelihood", "logRatio", "pValue", "adjustedPValue"))
          .flatMap(names -> names)
          .toList();

  /**
   * One side of the comparison.
   *
   * @param frequency occurrences
   * @param perMillion occurrences in a million tokens
   * @param documentFrequency articles with at least one
   * @param deviationOfProportions DP over the articles: 0 even, towards 1 in a few; none where the
   *     term does not occur
   */
  record Side(
      long frequency,
      double perMillion,
      int documentFrequency,
      @Nullable Double deviationOfProportions) {

    static Side of(Occurrences occurrences, long tokens) {
      return new Side(
          occurrences.frequency(),
          1e6 * occurrences.frequency() / tokens,
          occurrences.documentFrequency(),
          occurrences.deviationOfProportions());
    }

    private List<Object> cells() {
      return List.of(
          frequency,
          perMillion,
          documentFrequency,
          Objects.requireNonNullElse((Object) deviationOfProportions, ""));
    }
  }

  static KeywordRow of(Keyword keyword, SelectionPair bases) {
    return new KeywordRow(
        keyword.rank(),
        keyword.term(),
        keyword.evidence().logLikelihood() < 0 ? "reference" : "target",
        Side.of(keyword.target(), bases.target().tokens()),
        Side.of(keyword.reference(), bases.reference().tokens()),
        keyword.evidence().logLikelihood(),
        keyword.logRatio(),
        Math.max(SMALLEST, keyword.evidence().pValue()),
        Math.max(SMALLEST, keyword.evidence().adjustedPValue()));
  }

  List<Object> cells() {
    List<Object> cells = new ArrayList<>(List.of(rank, term, direction));
    cells.addAll(target.cells());
    cells.addAll(reference.cells());
    cells.addAll(List.of(logLikelihood, logRatio, pValue, adjustedPValue));
    return cells;
  }
}
