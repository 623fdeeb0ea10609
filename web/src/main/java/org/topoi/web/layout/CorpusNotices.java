package org.topoi.web.layout;

import org.topoi.web.corpus.IndexStatus;

/**
 * What a reader has to know about the corpus before reading a number.
 *
 * @param index how far the index is behind the record
 * @param sample articles of the invented sample corpus
 * @param own all other articles
 */
public record CorpusNotices(IndexStatus index, long sample, long own) {

  /** Returns the notices of a state of the index. */
  public static CorpusNotices of(IndexStatus status) {
    return new CorpusNotices(status, status.sample(), status.indexed() - status.sample());
  }

  /** Says whether invented articles stand beside real ones. */
  public boolean mixed() {
    return sample > 0 && own > 0;
  }
}
