package org.topoi.analysis.corpus;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/**
 * Calendar periods by which a trend is counted, the shortest first. Weeks are those of ISO 8601:
 * from Monday to Sunday, in the year in which their Thursday lies.
 */
public enum Period {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  private static final int DAYS_OF_A_WEEK = 7;

  /** Day 0 of the epoch is a Thursday: its week began three days earlier. */
  private static final int DAYS_BEFORE_THE_EPOCH = 3;

  /**
   * Returns the label of the one period that holds the whole span, as in {@code 2021-06-28}, {@code
   * 2021-W26}, {@code 2021-06}, {@code 2021-Q2} or {@code 2021}; nothing when the span is wider
   * than a period or reaches into two.
   */
  public Optional<String> labelOf(DateSpan span) {
    if (span.isAllTime()) {
      return Optional.empty();
    }
    String first = label(span.first());
    return first.equals(label(span.last())) ? Optional.of(first) : Optional.empty();
  }

  /** Returns the label of the period in which a day lies. */
  public String label(LocalDate day) {
    return switch (this) {
      case DAY ->
          String.format(
              Locale.ROOT,
              "%04d-%02d-%02d",
              day.getYear(),
              day.getMonthValue(),
              day.getDayOfMonth());
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              day.get(IsoFields.WEEK_BASED_YEAR),
              day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
      case QUARTER ->
          String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), (day.getMonthValue() + 2) / 3);
      case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
    };
  }

  /** Returns the days of the period in which a day lies. */
  public DateSpan around(LocalDate day) {
    long number = number(day);
    return new DateSpan(first(number), first(number + 1).minusDays(1));
  }

  /**
   * Returns the number of periods from that of one day to that of another, both included.
   *
   * @param last not before {@code first}
   */
  public long count(LocalDate first, LocalDate last) {
    return number(last) - number(first) + 1;
  }

  /** Numbers the periods of all time, so that the next one has the next number. */
  long number(LocalDate day) {
    return switch (this) {
      case DAY -> day.toEpochDay();
      case WEEK -> Math.floorDiv(day.toEpochDay() + DAYS_BEFORE_THE_EPOCH, DAYS_OF_A_WEEK);
      case MONTH, QUARTER, YEAR ->
          Math.floorDiv(day.getYear() * 12L + day.getMonthValue() - 1, months());
    };
  }

  /** Returns the first day of the period with a number. */
  LocalDate first(long number) {
    return switch (this) {
      case DAY -> LocalDate.ofEpochDay(number);
      case WEEK -> LocalDate.ofEpochDay(number * DAYS_OF_A_WEEK - DAYS_BEFORE_THE_EPOCH);
      case MONTH, QUARTER, YEAR -> {
        long month = number * months();
        int year = (int) Math.floorDiv(month, 12L);
        yield LocalDate.of(year, (int) Math.floorMod(month, 12L) + 1, 1);
      }
    };
  }

  private int months() {
    return switch (this) {
      case DAY, WEEK -> throw new IllegalStateException(this + " is not made of months");
      case MONTH -> 1;
      case QUARTER -> 3;
      case YEAR -> 12;
    };
  }
}
