package org.topoi.analysis.corpus;

import org.topoi.analysis.corpus.CorpusArticle.Details;

/**
 * A run of articles in the order of time, and how often a term stands in it: a bar of a dispersion
 * plot.
 *
 * @param first the oldest of its articles
 * @param last the newest; the same one when it is alone
 * @param base its articles and tokens
 * @param count the term's hits, and the articles that have one
 */
public record Stretch(End first, End last, TokenBase base, ThemeCount count) {

  /**
   * An article at an end.
   *
   * @param article its number
   * @param details what is known about it
   */
  public record End(long article, Details details) {}
}
