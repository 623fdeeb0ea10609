package org.topoi.web.term;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.topoi.analysis.corpus.EvidenceLines;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.web.layout.LineRow;
import org.topoi.web.layout.Twin;

/**
 * One term as its JSON twin tells it.
 *
 * @param term the term
 * @param figures its counts in the selection
 * @param lines its occurrences in their sentences, page by page
 */
record TermReport(String term, Figures figures, @JsonUnwrapped Twin<LineRow> lines) {

  /**
   * Counts of a term.
   *
   * @param frequency its occurrences
   * @param perMillion occurrences in a million tokens of the selection; 0 where it has no token
   * @param documentFrequency articles with at least one
   * @param documentShare their share of the articles of the selection, 0 to 1
   */
  record Figures(long frequency, double perMillion, int documentFrequency, double documentShare) {

    static Figures of(EvidenceLines lines) {
      TokenBase base = lines.base();
      return new Figures(
          lines.total(),
          base.tokens() == 0 ? 0 : 1e6 * lines.total() / base.tokens(),
          lines.articles(),
          base.articles() == 0 ? 0 : (double) lines.articles() / base.articles());
    }
  }
}
