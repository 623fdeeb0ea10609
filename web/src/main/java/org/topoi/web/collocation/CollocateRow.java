package org.topoi.web.collocation;

import java.util.List;
import org.topoi.analysis.corpus.CollocateList;

/**
 * One collocate.
 *
 * @param rank its place, from 1
 * @param collocate the form, word or lemma
 * @param together its tokens inside the windows around the node
 * @param expected tokens that would stand there by chance
 * @param frequency its tokens in the selection
 * @param documentFrequency articles in which it stands in a window
 * @param logDice 14 + log2 of the share of both words that lies in the pair
 * @param logLikelihood G² of window against rest, signed
 * @param mutualInformation MI, the binary logarithm of together over expected
 * @param tScore (together − expected) / √together
 */
record CollocateRow(
    int rank,
    String collocate,
    long together,
    double expected,
    long frequency,
    int documentFrequency,
    double logDice,
    double logLikelihood,
    double mutualInformation,
    double tScore) {

  static final List<String> COLUMNS =
      List.of(
          "rank",
          "collocate",
          "together",
          "expected",
          "frequency",
          "documentFrequency",
          "logDice",
          "logLikelihood",
          "mutualInformation",
          "tScore");

  static CollocateRow of(CollocateList.Row row) {
    CollocateList.Scores scores = row.scores();
    return new CollocateRow(
        row.rank(),
        row.collocate(),
        row.together(),
        scores.expected(),
        row.frequency(),
        row.articles(),
        scores.logDice(),
        scores.logLikelihood(),
        scores.mutualInformation(),
        scores.tScore());
  }

  List<Object> cells() {
    return List.of(
        rank,
        collocate,
        together,
        expected,
        frequency,
        documentFrequency,
        logDice,
        logLikelihood,
        mutualInformation,
        tScore);
  }
}
