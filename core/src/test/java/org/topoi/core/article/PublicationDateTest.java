package org.topoi.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  @ParameterizedTest
  @CsvSource({
    "2021-06-28, DAY, 2021-06-28, 2021-06-28",
    "2020-02, MONTH, 2020-02-01, 2020-02-29",
    "1999, YEAR, 1999-01-01, 1999-12-31"
  })
  void aDateIsAsPreciseAsItIsWritten(
      String text, PublicationDate.Precision precision, LocalDate first, LocalDate last) {
    PublicationDate date = PublicationDate.parse(text);

    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.first()).isEqualTo(first);
    assertThat(date.last()).isEqualTo(last);
    assertThat(date.iso()).isEqualTo(text);
  }

  @Test
  void noDateIsUnknown() {
    assertThat(PublicationDate.parse(" ")).isEqualTo(PublicationDate.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-02-29", "2021-13", "28.06.2021", "21", "2021-6-28", "2015-2016"})
  void anythingElseIsRefused(String text) {
    assertThatExceptionOfType(UnreadableDateException.class)
        .isThrownBy(() -> PublicationDate.parse(text));
  }
}
