package org.topoi.analysis.corpus;

import java.util.List;

/**
 * One page of a frequency list.
 *
 * @param base what was counted in
 * @param total n-grams that pass the filter, on all pages
 * @param rows the rows of this page; empty beyond the last
 */
public record FrequencyList(TokenBase base, int total, List<Row> rows) {

  public FrequencyList {
    rows = List.copyOf(rows);
  }

  /**
   * One n-gram.
   *
   * @param rank place in the list, from 1
   * @param term the tokens joined by a space
   * @param frequency its occurrences
   * @param documentFrequency articles with at least one
   */
  public record Row(int rank, String term, long frequency, int documentFrequency) {}
}
