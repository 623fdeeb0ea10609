package org.topoi.analysis.corpus;

import org.topoi.analysis.text.Language;

/**
 * An article as the index takes it in.
 *
 * @param id its number in the record, at least 1
 * @param details what is known about it
 * @param body the text that is counted; the title is searched, but not counted
 */
public record CorpusArticle(long id, Details details, String body) {

  /**
   * What is known about an article.
   *
   * @param title its title; empty when it has none
   * @param source where it appeared; empty when not given
   * @param author who wrote or spoke it; empty when not given
   * @param language its language
   * @param date the days on which it may have been published; {@link DateSpan#ALL_TIME} when
   *     unknown
   */
  public record Details(
      String title, String source, String author, Language language, DateSpan date) {}
}
