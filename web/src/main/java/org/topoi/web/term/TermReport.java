package org.topoi.web.term;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.topoi.analysis.corpus.Stretch;
import org.topoi.analysis.corpus.TermDispersion;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.web.layout.Formats;
import org.topoi.web.layout.LineRow;
import org.topoi.web.layout.TrendReport;
import org.topoi.web.layout.Twin;

/**
 * One term as its JSON twin tells it.
 *
 * @param term the term
 * @param figures its counts in the selection
 * @param dispersion how evenly it is spread over articles and sources
 * @param trend its occurrences by period
 * @param stretches its occurrences along the articles in the order of time, those without a date
 *     last
 * @param lines its occurrences in their sentences, page by page
 */
record TermReport(
    String term,
    Figures figures,
    Dispersion dispersion,
    TrendReport trend,
    List<StretchRow> stretches,
    @JsonUnwrapped Twin<LineRow> lines) {

  TermReport {
    stretches = List.copyOf(stretches);
  }

  /**
   * A run of articles.
   *
   * @param first its oldest article
   * @param last its newest
   * @param base its articles and tokens
   * @param hits occurrences in it
   * @param articles its articles with at least one
   */
  record StretchRow(End first, End last, TokenBase base, long hits, int articles) {

    static List<StretchRow> of(List<Stretch> stretches) {
      return stretches.stream()
          .map(
              stretch ->
                  new StretchRow(
                      End.of(stretch.first()),
                      End.of(stretch.last()),
                      stretch.base(),
                      stretch.count().hits(),
                      stretch.count().articles()))
          .toList();
    }
  }

  /**
   * An article at the end of a stretch.
   *
   * @param articleId its number
   * @param date as precisely as it is known; empty when it is not
   */
  record End(long articleId, String date) {

    static End of(Stretch.End end) {
      return new End(end.article(), Formats.isoDate(end.details().date()));
    }
  }

  /**
   * How evenly a term is spread.
   *
   * @param articles over the articles of the selection
   * @param sources over its sources
   */
  record Dispersion(Spread articles, Spread sources) {

    static Dispersion of(TermDispersion dispersion) {
      return new Dispersion(Spread.of(dispersion.articles()), Spread.of(dispersion.sources()));
    }
  }

  /**
   * The spread over parts of one kind.
   *
   * @param parts number of parts that have tokens
   * @param range parts with at least one occurrence
   * @param deviationOfProportions DP: 0 even, towards 1 concentrated; none without occurrences
   * @param deviationOfProportionsNormalised DPnorm: 0 even, 1 concentrated; none without
   *     occurrences or with fewer than two parts
   * @param juillandD Juilland's D: 1 even, 0 concentrated; none as DPnorm
   */
  record Spread(
      int parts,
      int range,
      @Nullable Double deviationOfProportions,
      @Nullable Double deviationOfProportionsNormalised,
      @Nullable Double juillandD) {

    static Spread of(TermDispersion.Spread spread) {
      TermDispersion.Measures measures = spread.measures();
      return measures == null
          ? new Spread(spread.parts(), spread.range(), null, null, null)
          : new Spread(
              spread.parts(),
              spread.range(),
              measures.deviationOfProportions(),
              measures.normalised(),
              measures.juillandD());
    }
  }

  /**
   * Counts of a term.
   *
   * @param frequency its occurrences
   * @param perMillion occurrences in a million tokens of the selection; 0 where it has no token
   * @param documentFrequency articles with at least one
   * @param documentShare their share of the articles of the selection, 0 to 1
   */
  record Figures(long frequency, double perMillion, int documentFrequency, double documentShare) {

    static Figures of(TermDispersion dispersion) {
      TokenBase base = dispersion.base();
      long frequency = dispersion.articles().frequency();
      int articles = dispersion.articles().range();
      return new Figures(
          frequency,
          base.tokens() == 0 ? 0 : 1e6 * frequency / base.tokens(),
          articles,
          base.articles() == 0 ? 0 : (double) articles / base.articles());
    }
  }
}
