package org.topoi.analysis.corpus;

import org.topoi.analysis.corpus.CorpusArticle.Details;

/**
 * A hit with its context.
 *
 * @param place where it stands
 * @param details what is known about the article
 * @param before what stands before the match
 * @param match the match as written
 * @param after what stands behind the match
 */
public record ConcordanceLine(
    Place place, Details details, String before, String match, String after) {

  /**
   * The place of a hit.
   *
   * @param articleId the article
   * @param sentence number of the sentence in which it begins, from 1
   * @param position position of its first token, from 0
   * @param start offset of its first character in the article's text, in UTF-16 units
   * @param end offset behind its last character
   */
  public record Place(long articleId, int sentence, int position, int start, int end) {}
}
