package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  /** ISO 8601: week 1 is that of the first Thursday; 2015, 2020 and 2026 have 53 weeks. */
  @ParameterizedTest
  @CsvSource({
    "2020-12-31, 2020-W53, 2020-12-28, 2021-01-03",
    "2021-01-03, 2020-W53, 2020-12-28, 2021-01-03",
    "2021-01-04, 2021-W01, 2021-01-04, 2021-01-10",
    "2024-12-30, 2025-W01, 2024-12-30, 2025-01-05",
    "2026-12-31, 2026-W53, 2026-12-28, 2027-01-03",
    "1970-01-01, 1970-W01, 1969-12-29, 1970-01-04",
    "1969-12-28, 1969-W52, 1969-12-22, 1969-12-28",
  })
  void weeksAreThoseOfIso8601(LocalDate day, String label, LocalDate first, LocalDate last) {
    assertThat(Period.WEEK.label(day)).isEqualTo(label);
    assertThat(Period.WEEK.around(day)).isEqualTo(new DateSpan(first, last));
  }

  @Test
  void weekThatReachesIntoTwoYearsIsInNoYear() {
    DateSpan week = Period.WEEK.around(LocalDate.of(2021, 1, 1));
    assertThat(Period.WEEK.labelOf(week)).contains("2020-W53");
    assertThat(Period.YEAR.labelOf(week)).isEmpty();
    assertThat(Period.DAY.labelOf(week)).isEmpty();
  }

  @Test
  void countHoldsBothEnds() {
    LocalDate first = LocalDate.of(2020, 12, 31);
    LocalDate last = LocalDate.of(2021, 1, 4);
    assertThat(Period.DAY.count(first, last)).isEqualTo(5);
    assertThat(Period.WEEK.count(first, last)).isEqualTo(2);
    assertThat(Period.YEAR.count(first, last)).isEqualTo(2);
    assertThat(Period.MONTH.count(last, last)).isEqualTo(1);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    // Years 1 to 9999.
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property
  void periodsFollowOneAnotherWithoutGapAndHoldTheirDays(
      @ForAll("days") LocalDate day, @ForAll Period period) {
    DateSpan around = period.around(day);
    assertThat(around.contains(new DateSpan(day, day))).isTrue();
    assertThat(period.labelOf(around)).contains(period.label(day));
    assertThat(period.first(period.number(day))).isEqualTo(around.first());
    assertThat(period.number(around.last().plusDays(1))).isEqualTo(period.number(day) + 1);
    assertThat(period.label(around.last().plusDays(1))).isNotEqualTo(period.label(day));
  }

  @Property
  void labelsOfDaysAndWeeksAreThoseOfTheStandard(@ForAll("days") LocalDate day) {
    assertThat(Period.DAY.label(day)).isEqualTo(DateTimeFormatter.ISO_LOCAL_DATE.format(day));
    String week = DateTimeFormatter.ISO_WEEK_DATE.format(day);
    assertThat(Period.WEEK.label(day)).isEqualTo(week.substring(0, week.lastIndexOf('-')));
  }
}
