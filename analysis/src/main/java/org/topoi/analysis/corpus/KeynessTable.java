package org.topoi.analysis.corpus;

import java.util.Arrays;
import org.topoi.analysis.corpus.KeynessRequest.Correction;
import org.topoi.analysis.statistics.ChiSquared;
import org.topoi.analysis.statistics.ContingencyTable;
import org.topoi.analysis.statistics.LogLikelihood;
import org.topoi.analysis.statistics.LogRatio;
import org.topoi.analysis.statistics.MultipleComparison;

/** The terms of two corpora that are tested, in alphabetical order, with their counts and tests. */
final class KeynessTable {

  private final SelectionPair bases;
  private final FrequencyTable both;
  private final int[] frequencies;
  private final int[] articles;
  private final double[] logLikelihoods;
  private final double[] pValues;

  /**
   * Tests the terms; the arrays are taken over.
   *
   * @param both the terms with their counts in target and reference together
   * @param frequencies those of each row that lie in the target
   * @param articles those of each row that are of the target
   */
  KeynessTable(SelectionPair bases, FrequencyTable both, int[] frequencies, int[] articles) {
    this.bases = bases;
    this.both = both;
    this.frequencies = frequencies;
    this.articles = articles;
    this.logLikelihoods = new double[both.size()];
    Arrays.parallelSetAll(logLikelihoods, row -> LogLikelihood.fourCell(counts(row)));
    this.pValues = new double[both.size()];
    Arrays.parallelSetAll(pValues, row -> ChiSquared.pValue(logLikelihoods[row]));
  }

  int size() {
    return both.size();
  }

  /** Returns the integers that the table takes up. */
  long weight() {
    return both.weight() + 6L * size();
  }

  String term(int row) {
    return both.term(row);
  }

  int[] items(int row) {
    return both.items(row);
  }

  int targetFrequency(int row) {
    return frequencies[row];
  }

  int referenceFrequency(int row) {
    return both.frequency(row) - frequencies[row];
  }

  int targetArticles(int row) {
    return articles[row];
  }

  int referenceArticles(int row) {
    return both.articles(row) - articles[row];
  }

  double logLikelihood(int row) {
    return logLikelihoods[row];
  }

  double pValue(int row) {
    return pValues[row];
  }

  double logRatio(int row) {
    return LogRatio.walter(counts(row));
  }

  /** Returns the p-values corrected for the number of terms. */
  double[] adjusted(Correction correction) {
    return switch (correction) {
      case BENJAMINI_HOCHBERG -> MultipleComparison.benjaminiHochberg(pValues);
      case BONFERRONI -> MultipleComparison.bonferroni(pValues);
    };
  }

  private ContingencyTable counts(int row) {
    return new ContingencyTable(
        targetFrequency(row),
        bases.target().tokens(),
        referenceFrequency(row),
        bases.reference().tokens());
  }
}
