package org.topoi.web.term;

import org.topoi.analysis.corpus.FrequencyList;
import org.topoi.analysis.corpus.TokenBase;

/**
 * One term of the frequency list.
 *
 * @param rank its place, from 1
 * @param term the word, lemma or n-gram
 * @param frequency its occurrences
 * @param perMillion occurrences in a million tokens of the selection
 * @param documentFrequency articles with at least one
 * @param documentShare their share of the articles of the selection, 0 to 1
 */
record TermRow(
    int rank,
    String term,
    long frequency,
    double perMillion,
    int documentFrequency,
    double documentShare) {

  static TermRow of(FrequencyList.Row row, TokenBase base) {
    return new TermRow(
        row.rank(),
        row.term(),
        row.frequency(),
        1e6 * row.frequency() / base.tokens(),
        row.documentFrequency(),
        (double) row.documentFrequency() / base.articles());
  }
}
