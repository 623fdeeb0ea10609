package org.topoi.analysis.corpus;

import java.time.LocalDate;

/**
 * The days on which an article may have been published, both ends included. A day is a span of one,
 * a year a span of 365 or 366; an unknown date spans all time.
 *
 * @param first the earliest day
 * @param last the latest day, not before {@code first}
 */
public record DateSpan(LocalDate first, LocalDate last) {

  /** All time: the date of an undated article, and the selection that dates do not narrow. */
  public static final DateSpan ALL_TIME = new DateSpan(LocalDate.MIN, LocalDate.MAX);

  public DateSpan {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "last must not be before first, but " + last + " is before " + first);
    }
  }

  /** Says whether every day of the other span is a day of this one. */
  public boolean contains(DateSpan other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  /** Says whether nothing is known of the date. */
  public boolean isAllTime() {
    return equals(ALL_TIME);
  }
}
