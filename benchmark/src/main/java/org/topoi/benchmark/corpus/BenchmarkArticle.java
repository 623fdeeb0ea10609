package org.topoi.benchmark.corpus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;

/**
 * An article of a made corpus.
 *
 * @param id from 1
 * @param date ISO day
 * @param source where the sentences come from
 * @param title the title of the text they come from
 * @param text paragraphs separated by a blank line
 */
@JsonPropertyOrder({"id", "date", "source", "title", "text"})
public record BenchmarkArticle(long id, String date, String source, String title, String text) {

  /** Returns the day of {@link #date}. */
  public LocalDate day() {
    return LocalDate.parse(date);
  }
}
