package org.topoi.analysis.corpus;

import java.util.Collection;
import java.util.List;

/** Takes articles into the corpus and out of it; one caller writes at a time, any number read. */
public interface CorpusWriter {

  /** Returns the corpus as it is now. */
  CorpusIndex current();

  /**
   * Takes articles in, each in the place of an older one with its number, and takes articles out,
   * all in one step.
   *
   * @param written articles that are new or changed; of two with one number the latter counts
   * @param removed numbers of articles that are gone; one that is unknown, or also written, is
   *     ignored
   */
  CorpusIndex apply(List<CorpusArticle> written, Collection<Long> removed);
}
