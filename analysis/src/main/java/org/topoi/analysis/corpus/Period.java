package org.topoi.analysis.corpus;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Calendar periods by which a trend is counted. */
public enum Period {
  MONTH,
  QUARTER,
  YEAR;

  /**
   * Returns the label of the one period that holds the whole span, as in {@code 2021-06}, {@code
   * 2021-Q2} or {@code 2021}; nothing when the span is wider than a period or reaches into two.
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
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
      case QUARTER ->
          String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), (day.getMonthValue() + 2) / 3);
      case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
    };
  }

  /** Returns the days of the period in which a day lies. */
  public DateSpan around(LocalDate day) {
    LocalDate first =
        switch (this) {
          case MONTH -> day.withDayOfMonth(1);
          case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
          case YEAR -> LocalDate.of(day.getYear(), 1, 1);
        };
    return new DateSpan(first, first.plusMonths(months()).minusDays(1));
  }

  private int months() {
    return switch (this) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case YEAR -> 12;
    };
  }
}
