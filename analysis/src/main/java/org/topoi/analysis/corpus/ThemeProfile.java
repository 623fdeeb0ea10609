package org.topoi.analysis.corpus;

import java.util.List;

/**
 * The themes of one article beside those of a reference, of which the article itself is no part.
 *
 * @param here the article
 * @param reference the articles it is compared with; empty when there are no others
 * @param rows one row per theme of the dictionary, in its order
 */
public record ThemeProfile(TokenBase here, TokenBase reference, List<Row> rows) {

  public ThemeProfile {
    rows = List.copyOf(rows);
  }

  /**
   * One theme. The quartiles are of the hits per 1,000 tokens in each article of the reference that
   * has tokens, articles without a hit among them, by linear interpolation (type 7 of Hyndman and
   * Fan 1996, "Sample Quantiles in Statistical Packages", pp. 361–365); all are 0 when there is no
   * such article.
   *
   * @param theme index of the theme in the dictionary
   * @param hits its hits in the article
   * @param referenceHits its hits in the reference
   * @param referenceArticles articles of the reference with at least one
   * @param q1 the rate below which a quarter of the articles lie
   * @param median the rate below which half of them lie
   * @param q3 the rate below which three quarters of them lie
   */
  public record Row(
      int theme,
      int hits,
      long referenceHits,
      int referenceArticles,
      double q1,
      double median,
      double q3) {}
}
