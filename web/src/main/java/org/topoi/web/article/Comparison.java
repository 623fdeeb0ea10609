package org.topoi.web.article;

import java.util.List;
import org.topoi.analysis.corpus.TokenBase;

/**
 * An article beside the other articles of the selection.
 *
 * @param others what it is compared with, as in "the rest of the corpus"
 * @param title what is to be seen, a sentence
 * @param here the article's own base
 * @param reference the base of the other articles; empty when there is nothing to compare with
 * @param rows the themes, most frequent here first, then in the order of the dictionary
 * @param terms the most frequent words of the article
 */
record Comparison(
    String others,
    String title,
    TokenBase here,
    TokenBase reference,
    List<ProfileRow> rows,
    List<TermLine> terms) {

  private static final int ROWS_OF_SHORT_CHART = 20;

  Comparison {
    rows = List.copyOf(rows);
    terms = List.copyOf(terms);
  }

  /** Says whether both sides hold a token. */
  public boolean possible() {
    return here.tokens() > 0 && reference.tokens() > 0;
  }

  /** Says whether the chart needs more room than usual. */
  public boolean tall() {
    return rows.size() > ROWS_OF_SHORT_CHART;
  }

  /** Returns by how many hits per 1,000 tokens one hit moves the article. */
  public double step() {
    return 1000.0 / here.tokens();
  }
}
