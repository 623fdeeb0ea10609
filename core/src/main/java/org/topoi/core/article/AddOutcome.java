package org.topoi.core.article;

/** What became of one draft of a batch. */
public sealed interface AddOutcome {

  /**
   * The draft was kept.
   *
   * @param id number of the article
   */
  record Added(long id) implements AddOutcome {}

  /**
   * The text is there already, or came earlier in the same batch.
   *
   * @param existingId number of the article that has the text
   */
  record Duplicate(long existingId) implements AddOutcome {}

  /**
   * The text cannot become an article.
   *
   * @param reason why not
   */
  record RefusedText(UnusableTextException.Reason reason) implements AddOutcome {}

  /**
   * Something that is said about the article cannot be kept.
   *
   * @param detail what, and why not
   */
  record RefusedDetail(UnusableDetail detail) implements AddOutcome {}
}
