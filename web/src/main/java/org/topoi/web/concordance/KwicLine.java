package org.topoi.web.concordance;

import org.topoi.analysis.corpus.ConcordanceLine;
import org.topoi.analysis.corpus.CorpusArticle.Details;
import org.topoi.web.corpus.View;
import org.topoi.web.layout.Formats;

/**
 * A concordance line as the page shows it.
 *
 * @param number its number among all lines, from 1
 * @param before what stands before the match
 * @param match the match as written
 * @param after what stands behind the match
 * @param href the place in the article
 * @param details what is known about the article
 */
record KwicLine(
    long number, String before, String match, String after, String href, Details details) {

  static KwicLine of(ConcordanceLine line, long number, View view) {
    ConcordanceLine.Place place = line.place();
    String href =
        view.query()
                .and("at", place.start() + "-" + place.end())
                .on("/articles/" + place.articleId())
            + "#at";
    return new KwicLine(number, line.before(), line.match(), line.after(), href, line.details());
  }

  /** Returns the date as precisely as it is known, in figures. */
  public String date() {
    return Formats.isoDate(details.date());
  }

  /** Returns the source, or what stands for it when none is given. */
  public String source() {
    return details.source().isEmpty() ? "source not given" : details.source();
  }

  /** Returns the code of the article's language. */
  public String language() {
    return details.language().code();
  }
}
