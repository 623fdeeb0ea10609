package org.topoi.web.corpus;

import java.util.List;
import java.util.Optional;
import org.topoi.analysis.corpus.Breakdown;
import org.topoi.analysis.corpus.CorpusIndex;
import org.topoi.analysis.corpus.DateSpan;
import org.topoi.analysis.corpus.Period;
import org.topoi.analysis.corpus.Selection;

/** Chooses the calendar periods of a trend. */
public final class Periods {

  private static final int MOST_PERIODS = 48;

  private Periods() {}

  /**
   * Returns the periods that the parameter {@code period} names or, without it, the finest in which
   * at least half of the dated articles can be placed and that make at most 48 of them; years when
   * none does.
   */
  public static Period of(View view) {
    if (!view.parameters().all("period").isEmpty()) {
      return view.parameters().choice("period", Period.class, Period.MONTH);
    }
    return List.of(Period.MONTH, Period.QUARTER).stream()
        .filter(period -> fits(view.index(), view.selection(), period))
        .findFirst()
        .orElse(Period.YEAR);
  }

  private static boolean fits(CorpusIndex index, Selection selection, Period period) {
    DateSpan dates = index.size(selection).dates();
    if (dates.isAllTime() || count(dates, period) > MOST_PERIODS) {
      return false;
    }
    Breakdown series = index.series(selection, period);
    int placed = series.parts().stream().mapToInt(part -> part.base().articles()).sum();
    int undated = index.size(selection).undated();
    return placed >= series.outside().base().articles() - undated;
  }

  private static long count(DateSpan dates, Period period) {
    long months =
        12L * (dates.last().getYear() - dates.first().getYear())
            + dates.last().getMonthValue()
            - dates.first().getMonthValue()
            + 1;
    return period == Period.MONTH ? months : (months + 2) / 3;
  }

  /** Returns the days of the period with this label; nothing for a text that is none. */
  public static Optional<DateSpan> days(String label) {
    if (label.matches("\\d{4}-Q[1-4]")) {
      int year = Integer.parseInt(label.substring(0, 4));
      int quarter = label.charAt(6) - '0';
      return Optional.of(Period.QUARTER.around(java.time.LocalDate.of(year, quarter * 3, 1)));
    }
    if (label.matches("\\d{4}-\\d{2}")) {
      return Optional.of(Period.MONTH.around(java.time.YearMonth.parse(label).atDay(1)));
    }
    return label.matches("\\d{4}")
        ? Optional.of(Period.YEAR.around(java.time.Year.parse(label).atDay(1)))
        : Optional.empty();
  }

  /** Returns the selection of a view narrowed to one period of it. */
  public static Query within(View view, String label) {
    Query query = view.query();
    return days(label)
        .map(days -> query.without("from").without("to").and(SelectionParameters.write(days)))
        .orElse(query);
  }
}
