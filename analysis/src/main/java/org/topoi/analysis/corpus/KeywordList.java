package org.topoi.analysis.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of keywords.
 *
 * @param bases what was counted in on either side
 * @param tested terms that passed the frequency filters, whatever their test said: the number of
 *     tests that p-values are corrected for
 * @param total terms of the direction that are listed, on all pages
 * @param rows the rows of this page; empty beyond the last
 */
public record KeywordList(SelectionPair bases, int tested, int total, List<Keyword> rows) {

  public KeywordList {
    rows = List.copyOf(rows);
  }

  /**
   * One term.
   *
   * @param rank place in the list, from 1
   * @param term the tokens joined by a space
   * @param target its occurrences in the target
   * @param reference its occurrences in the reference
   * @param evidence how sure it is that there is a difference
   * @param logRatio the size of the difference in Walter's form: +1 is twice as frequent in the
   *     target, −1 half as frequent
   */
  public record Keyword(
      int rank,
      String term,
      Occurrences target,
      Occurrences reference,
      Evidence evidence,
      double logRatio) {}

  /**
   * The occurrences of a term on one side.
   *
   * @param frequency how many
   * @param documentFrequency articles with at least one
   * @param deviationOfProportions DP over the articles: 0 spread evenly, towards 1 in a few; none
   *     where it does not occur
   */
  public record Occurrences(
      long frequency, int documentFrequency, @Nullable Double deviationOfProportions) {}

  /**
   * The evidence of a difference.
   *
   * @param logLikelihood G² over four cells, positive where the term is more frequent in the target
   * @param pValue its p-value with one degree of freedom
   * @param adjustedPValue the p-value corrected for the number of terms tested
   */
  public record Evidence(double logLikelihood, double pValue, double adjustedPValue) {}
}
