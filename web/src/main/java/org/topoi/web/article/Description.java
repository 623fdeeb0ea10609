package org.topoi.web.article;

import org.topoi.analysis.corpus.CorpusArticle.Details;
import org.topoi.web.layout.Formats;

/**
 * What is known about an article as its twins write it; empty where it is not given.
 *
 * @param title its title
 * @param source where it appeared
 * @param author who wrote or spoke it
 * @param language code of its language
 * @param date as precisely as it is known, as in 2021-06-28, 2021-06 or 2021
 */
record Description(String title, String source, String author, String language, String date) {

  static Description of(Details details) {
    return new Description(
        details.title(),
        details.source(),
        details.author(),
        details.language().code(),
        Formats.isoDate(details.date()));
  }
}
