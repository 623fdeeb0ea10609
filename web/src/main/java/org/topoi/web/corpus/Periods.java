package org.topoi.web.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.topoi.analysis.corpus.Breakdown;
import org.topoi.analysis.corpus.DateSpan;
import org.topoi.analysis.corpus.Period;

/** Chooses the calendar periods of a trend. */
public final class Periods {

  private static final int MOST_PERIODS = 48;

  private Periods() {}

  /**
   * Returns the periods that the parameter {@code period} names or, without it, the shortest in
   * which at least half of the dated articles can be placed and that make at most 48 of them; days
   * and weeks only where at least half of them hold an article, so that no trend is mostly gaps.
   * Years when none suits.
   */
  public static Period of(View view) {
    return view.parameters().all("period").isEmpty()
        ? first(view, MOST_PERIODS, (period, series) -> isLong(period) || isDense(series))
        : view.parameters().choice("period", Period.class, Period.MONTH);
  }

  /**
   * Returns the shortest periods in which at least half of the dated articles can be placed and
   * that make not more than some number of them; years when none does.
   */
  public static Period shortest(View view, int most) {
    return first(view, most, (period, series) -> true);
  }

  private static Period first(View view, int most, BiPredicate<Period, Breakdown> suits) {
    for (Period period : possible(view, most)) {
      Breakdown series = view.index().series(view.selection(), period);
      if (placesHalf(view, series) && suits.test(period, series)) {
        return period;
      }
    }
    return Period.YEAR;
  }

  private static boolean placesHalf(View view, Breakdown series) {
    int placed = series.parts().stream().mapToInt(part -> part.base().articles()).sum();
    int undated = view.index().size(view.selection()).undated();
    return placed > 0 && placed >= series.outside().base().articles() - undated;
  }

  private static boolean isLong(Period period) {
    return period.compareTo(Period.MONTH) >= 0;
  }

  private static boolean isDense(Breakdown series) {
    long held = series.parts().stream().filter(part -> part.base().articles() > 0).count();
    return 2 * held >= series.parts().size();
  }

  /**
   * Returns the periods of which there are not more than some number from the first to the last day
   * of a view, the shortest first; all of them when nothing is dated.
   */
  public static List<Period> possible(View view, int most) {
    DateSpan dates = view.index().size(view.selection()).dates();
    return Arrays.stream(Period.values())
        .filter(period -> dates.isAllTime() || period.count(dates.first(), dates.last()) <= most)
        .toList();
  }

  /** Returns the days of the period with this label; nothing for a text that is none. */
  public static Optional<DateSpan> days(String label) {
    try {
      if (label.matches("\\d{4}-W\\d{2}")) {
        return around(Period.WEEK, LocalDate.parse(label + "-1", DateTimeFormatter.ISO_WEEK_DATE));
      }
      if (label.matches("\\d{4}-Q[1-4]")) {
        int quarter = label.charAt(6) - '0';
        return around(
            Period.QUARTER, LocalDate.of(Integer.parseInt(label.substring(0, 4)), quarter * 3, 1));
      }
      return switch (label.length()) {
        case 4 -> around(Period.YEAR, Year.parse(label).atDay(1));
        case 7 -> around(Period.MONTH, YearMonth.parse(label).atDay(1));
        default -> around(Period.DAY, LocalDate.parse(label));
      };
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<DateSpan> around(Period period, LocalDate day) {
    return Optional.of(period.around(day));
  }

  /**
   * Returns the selection of a view narrowed to one period of it.
   *
   * @param label of a period that has a day in common with the selection
   */
  public static Query within(View view, String label) {
    Query query = view.query();
    return days(label)
        .map(days -> common(days, view.selection().dates()))
        .map(days -> query.without("from").without("to").and(SelectionParameters.write(days)))
        .orElse(query);
  }

  /** A selection may begin or end within a period. */
  private static DateSpan common(DateSpan period, DateSpan selected) {
    LocalDate first = period.first().isBefore(selected.first()) ? selected.first() : period.first();
    LocalDate last = period.last().isAfter(selected.last()) ? selected.last() : period.last();
    return new DateSpan(first, last);
  }
}
