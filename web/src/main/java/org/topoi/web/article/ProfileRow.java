package org.topoi.web.article;

import org.topoi.web.layout.ThemeMark;

/**
 * A theme in the article and in the articles it is compared with; all rates are hits per 1,000
 * tokens.
 *
 * @param theme the theme
 * @param hits its hits in the article
 * @param href the first of them; empty when there is none
 * @param rates how frequent it is
 * @param referenceHits its hits in the other articles
 * @param logRatio binary logarithm of the ratio of the two rates, half a hit and half a token added
 *     to each
 */
record ProfileRow(
    ThemeMark theme, int hits, String href, Rates rates, long referenceHits, double logRatio) {

  /**
   * How frequent a theme is, in hits per 1,000 tokens.
   *
   * @param article here
   * @param reference in all other articles together
   * @param lowerQuarter a quarter of the other articles has at most this rate
   * @param median half of them
   * @param upperQuarter three quarters of them
   */
  record Rates(
      double article, double reference, double lowerQuarter, double median, double upperQuarter) {}
}
