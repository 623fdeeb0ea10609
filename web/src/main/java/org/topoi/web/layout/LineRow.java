package org.topoi.web.layout;

import java.util.List;
import org.topoi.analysis.corpus.EvidenceLine;
import org.topoi.analysis.corpus.EvidenceLines;

/**
 * One hit in its sentence.
 *
 * @param articleId the article
 * @param title its title
 * @param source where it appeared
 * @param date when, as precisely as is known
 * @param offset offset of the match in the text, in UTF-16 units
 * @param sentence number of the sentence, from 1
 * @param before the sentence up to the match
 * @param match the match as written
 * @param after the sentence behind the match
 */
public record LineRow(
    long articleId,
    String title,
    String source,
    String date,
    int offset,
    int sentence,
    String before,
    String match,
    String after) {

  /** Returns a line as a row. */
  public static LineRow of(EvidenceLine line) {
    return new LineRow(
        line.articleId(),
        line.details().title(),
        line.details().source(),
        Formats.isoDate(line.details().date()),
        line.offset(),
        line.sentence(),
        line.before(),
        line.match(),
        line.after());
  }

  /** Returns lines as rows. */
  public static List<LineRow> of(EvidenceLines lines) {
    return lines.lines().stream().map(LineRow::of).toList();
  }

  /** Returns lines as a CSV table. */
  public static CsvTable csv(String name, EvidenceLines lines) {
    return CsvTable.of(
        name,
        List.of(
            "articleId",
            "title",
            "source",
            "date",
            "offset",
            "sentence",
            "before",
            "match",
            "after"),
        of(lines),
        row ->
            List.of(
                row.articleId(),
                row.title(),
                row.source(),
                row.date(),
                row.offset(),
                row.sentence(),
                row.before(),
                row.match(),
                row.after()));
  }
}
