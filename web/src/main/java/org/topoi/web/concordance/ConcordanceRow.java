package org.topoi.web.concordance;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.topoi.analysis.corpus.ConcordanceLine;
import org.topoi.web.layout.Formats;

/**
 * One line of a concordance.
 *
 * @param articleId the article
 * @param title its title
 * @param source where it appeared
 * @param date when, as precisely as is known
 * @param sentence number of the sentence in which the match begins, from 1
 * @param position position of its first token, from 0
 * @param offset offset of the match in the text, in UTF-16 units
 * @param endOffset offset behind it
 * @param before what stands before the match
 * @param match the match as written
 * @param after what stands behind the match
 */
@RegisterForReflection
record ConcordanceRow(
    long articleId,
    String title,
    String source,
    String date,
    int sentence,
    int position,
    int offset,
    int endOffset,
    String before,
    String match,
    String after) {

  /** The names of the columns. */
  static final List<String> COLUMNS =
      List.of(
          "articleId",
          "title",
          "source",
          "date",
          "sentence",
          "position",
          "offset",
          "endOffset",
          "before",
          "match",
          "after");

  static ConcordanceRow of(ConcordanceLine line) {
    return new ConcordanceRow(
        line.place().articleId(),
        line.details().title(),
        line.details().source(),
        Formats.isoDate(line.details().date()),
        line.place().sentence(),
        line.place().position(),
        line.place().start(),
        line.place().end(),
        line.before(),
        line.match(),
        line.after());
  }

  /** Returns the cells in the order of the columns. */
  List<Object> cells() {
    return List.of(
        articleId, title, source, date, sentence, position, offset, endOffset, before, match,
        after);
  }
}
