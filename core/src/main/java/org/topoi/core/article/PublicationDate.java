package org.topoi.core.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an article was published, as precisely as is known.
 *
 * @param precision how much of it is known
 * @param first the first day of the day, month or year; {@link LocalDate#MIN} when unknown
 */
public record PublicationDate(Precision precision, LocalDate first) {

  /** Nothing is known of the date. */
  public static final PublicationDate UNKNOWN =
      new PublicationDate(Precision.UNKNOWN, LocalDate.MIN);

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PublicationDate {
    first =
        switch (precision) {
          case DAY -> first;
          case MONTH -> first.withDayOfMonth(1);
          case YEAR -> first.withDayOfYear(1);
          case UNKNOWN -> LocalDate.MIN;
        };
  }

  /** How much of a date is known. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    UNKNOWN
  }

  /**
   * Reads a date written as {@code 2021-06-28}, {@code 2021-06} or {@code 2021}; an empty text is
   * {@link #UNKNOWN}.
   *
   * @throws UnreadableDateException when it is written otherwise or names a day that does not exist
   */
  public static PublicationDate parse(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty()) {
      return UNKNOWN;
    }
    Matcher parts = ISO.matcher(trimmed);
    if (!parts.matches()) {
      throw new UnreadableDateException(trimmed);
    }
    try {
      int year = Integer.parseInt(parts.group(1));
      if (parts.group(2) == null) {
        return new PublicationDate(Precision.YEAR, Year.of(year).atDay(1));
      }
      int month = Integer.parseInt(parts.group(2));
      if (parts.group(3) == null) {
        return new PublicationDate(Precision.MONTH, YearMonth.of(year, month).atDay(1));
      }
      int day = Integer.parseInt(parts.group(3));
      return new PublicationDate(Precision.DAY, LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      throw new UnreadableDateException(trimmed);
    }
  }

  /** Returns the last day of the day, month or year; {@link LocalDate#MAX} when unknown. */
  public LocalDate last() {
    return switch (precision) {
      case DAY -> first;
      case MONTH -> first.plusMonths(1).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
      case UNKNOWN -> LocalDate.MAX;
    };
  }

  /** Returns the date as {@link #parse} reads it. */
  public String iso() {
    return switch (precision) {
      case DAY -> first.toString();
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", first.getYear(), first.getMonthValue());
      case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
      case UNKNOWN -> "";
    };
  }
}
