package org.topoi.web.dashboard;

import org.topoi.analysis.corpus.CorpusSize;
import org.topoi.analysis.corpus.DateSpan;
import org.topoi.web.corpus.View;

/**
 * The size of a selection as tiles.
 *
 * @param size how large it is
 * @param themeHits hits of the themes shown
 * @param links where each number leads
 */
record SizeTiles(CorpusSize size, long themeHits, Links links) {

  /** Where each number leads; nowhere where it cannot be anything but 0. */
  record Links(String articles, String terms, String themes, String undated) {

    static Links of(View view) {
      return new Links(
          view.link("/articles"),
          view.link("/terms"),
          "#themes",
          view.selection().dates().equals(DateSpan.ALL_TIME)
              ? view.query().without("date").and("date", "unknown").on("/articles")
              : "");
    }
  }

  /** Returns the mean length of an article in tokens; 0 when there is none. */
  public long tokensPerArticle() {
    return size.base().articles() == 0
        ? 0
        : Math.round((double) size.base().tokens() / size.base().articles());
  }

  /** Returns the hits of the themes shown in a thousand tokens; 0 when there is none. */
  public double hitsPerThousand() {
    return size.base().tokens() == 0 ? 0 : 1e3 * themeHits / size.base().tokens();
  }
}
