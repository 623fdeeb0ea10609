package org.topoi.web.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFaultTest {

  @ParameterizedTest
  @CsvSource({
    "28.6.21, 1921 or 2021?",
    "6/28/21, 1921 or 2021?",
    "1-2-99, 1999 or 2099?",
    "1 . 2 . 05, 1905 or 2005?"
  })
  void shortYearIsAskedFor(String date, String asks) {
    assertThat(FormFault.unreadableDate(date).message())
        .startsWith("“" + date + "”: ")
        .contains(asks, "Write the year in full: 2021-06-28, 2021-06 or 2021.");
  }

  @ParameterizedTest
  @CsvSource({"2021-02-30", "31.04.2024", "soon", "June 2021"})
  void otherDatesAreToldHowToBeWritten(String date) {
    assertThat(FormFault.unreadableDate(date).message())
        .startsWith("“" + date + "” is not a date.")
        .contains("2021-06-28, 2021-06 or 2021");
  }

  @Test
  void duplicateLeadsToTheArticleThatIsThere() {
    FormFault fault = FormFault.duplicate(12);
    assertThat(fault.href()).isEqualTo("/articles/12");
    assertThat(fault.status()).isEqualTo(409);
  }
}
