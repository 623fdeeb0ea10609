package org.topoi.web.concordance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.topoi.analysis.corpus.ConcordanceCounts;
import org.topoi.web.layout.Twin;

/**
 * A concordance as its JSON twin tells it.
 *
 * @param query the query as typed
 * @param readAs the query as it was understood
 * @param figures how many hits it has
 * @param lines its lines
 */
@RegisterForReflection
record ConcordanceReport(
    String query, String readAs, Figures figures, @JsonUnwrapped Twin<ConcordanceRow> lines) {

  /**
   * How many hits a query has.
   *
   * @param hits all of them, whether shown or not
   * @param perMillion hits in a million tokens of the selection; 0 where it has no token
   * @param articles articles with at least one
   * @param articleShare their share of the articles of the selection, 0 to 1
   * @param lines lines on all pages: all hits, or those of the sample
   */
  @RegisterForReflection
  record Figures(long hits, double perMillion, int articles, double articleShare, long lines) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0);

    static Figures of(ConcordanceCounts counts) {
      long tokens = counts.base().tokens();
      int articles = counts.base().articles();
      return new Figures(
          counts.hits(),
          tokens == 0 ? 0 : 1e6 * counts.hits() / tokens,
          counts.articles(),
          articles == 0 ? 0 : (double) counts.articles() / articles,
          counts.lines());
    }
  }
}
