package org.topoi.analysis.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import org.topoi.analysis.corpus.KeywordList.Evidence;
import org.topoi.analysis.corpus.KeywordList.Keyword;
import org.topoi.analysis.corpus.KeywordList.Occurrences;

/**
 * Makes the rows of a list of keywords.
 *
 * @param table counts and tests
 * @param ranking the rows of the table that are listed
 * @param target spread over the articles of the target
 * @param reference spread over the articles of the reference
 */
record KeywordRows(
    KeynessTable table, KeynessRanking ranking, TermSpread target, TermSpread reference) {

  /** Returns the keywords from one rank to before another, both from 0. */
  List<Keyword> between(int from, int to) {
    int[] rows = ranking.rows(from, to);
    List<OptionalDouble> inTarget = deviations(target, rows, table::targetArticles);
    List<OptionalDouble> inReference = deviations(reference, rows, table::referenceArticles);
    List<Keyword> keywords = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      keywords.add(keyword(rows[i], from + i, inTarget.get(i), inReference.get(i)));
    }
    return keywords;
  }

  private List<OptionalDouble> deviations(TermSpread side, int[] rows, IntUnaryOperator articles) {
    return side.deviations(
        Arrays.stream(rows).mapToObj(table::items).toList(),
        Arrays.stream(rows).map(articles).toArray());
  }

  private Keyword keyword(int row, int rank, OptionalDouble inTarget, OptionalDouble inReference) {
    return new Keyword(
        rank + 1,
        table.term(row),
        new Occurrences(
            table.targetFrequency(row), table.targetArticles(row), Dispersions.orNone(inTarget)),
        new Occurrences(
            table.referenceFrequency(row),
            table.referenceArticles(row),
            Dispersions.orNone(inReference)),
        new Evidence(table.logLikelihood(row), table.pValue(row), ranking.adjustedPValue(rank)),
        table.logRatio(row));
  }
}
