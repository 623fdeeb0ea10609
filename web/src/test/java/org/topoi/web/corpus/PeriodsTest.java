package org.topoi.web.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.topoi.analysis.corpus.DateSpan;
import org.topoi.analysis.corpus.Period;

class PeriodsTest {

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2024-02-29, 2024-02-29",
    "2020-W53, 2020-12-28, 2021-01-03",
    "2024-02, 2024-02-01, 2024-02-29",
    "2024-Q4, 2024-10-01, 2024-12-31",
    "2024, 2024-01-01, 2024-12-31",
  })
  void labelNamesItsDays(String label, LocalDate first, LocalDate last) {
    assertThat(Periods.days(label)).contains(new DateSpan(first, last));
  }

  @ParameterizedTest
  @EnumSource(Period.class)
  void labelOfEveryPeriodNamesItsDaysAgain(Period period) {
    for (LocalDate day = LocalDate.of(2019, 12, 20);
        day.isBefore(LocalDate.of(2021, 1, 12));
        day = day.plusDays(1)) {
      assertThat(Periods.days(period.label(day))).contains(period.around(day));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2021-W53", "2021-Q5", "2021-13", "2021-02-29", "21", "soon"})
  void whatIsNoPeriodNamesNoDays(String label) {
    assertThat(Periods.days(label)).isEmpty();
  }
}
