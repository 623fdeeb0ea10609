package org.topoi.web.corpus;

import org.topoi.analysis.corpus.CorpusIndex;
import org.topoi.analysis.corpus.Selection;

/**
 * What a page that compares is asked to show: two parts of one state of the corpus.
 *
 * @param page the whole address; both selections are among its parameters, written out, the target
 *     behind {@code a.} and the reference behind {@code b.}
 * @param target what is described
 * @param reference what it is compared with
 * @param rest whether the reference is the rest of the corpus, which no parameter writes out
 */
public record ComparisonView(View page, Selection target, Selection reference, boolean rest) {

  /** Stands before the names of the target. */
  public static final String TARGET = "a.";

  /** Stands before the names of the reference. */
  public static final String REFERENCE = "b.";

  /** Returns the state of the corpus. */
  public CorpusIndex index() {
    return page.index();
  }

  /** Returns the target as the query of an address of any other page. */
  public Query targetQuery() {
    return SelectionParameters.write(target);
  }

  /** Returns the reference as the query of an address of any other page. */
  public Query referenceQuery() {
    return SelectionParameters.write(reference);
  }
}
