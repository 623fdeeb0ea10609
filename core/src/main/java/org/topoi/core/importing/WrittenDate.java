package org.topoi.core.importing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A day as it is written in a text.
 *
 * @param text the words it is written in
 * @param start offset of the words, in UTF-16 units
 * @param year its year, 0 when none is written
 * @param month its month, from 1
 * @param day its day, from 1
 * @param ambiguous whether day and month could be meant the other way round
 */
record WrittenDate(String text, int start, int year, int month, int day, boolean ambiguous) {

  /** Years before this and after {@link #LAST_YEAR} are taken for other numbers. */
  private static final int FIRST_YEAR = 1500;

  private static final int LAST_YEAR = 2199;
  private static final int LEAP_YEAR = 2000;
  private static final int MONTHS = 12;

  int end() {
    return start + text.length();
  }

  boolean hasYear() {
    return year != 0;
  }

  /** Says whether there is such a day, in some year when none is written. */
  boolean exists() {
    boolean known = !hasYear() || (year >= FIRST_YEAR && year <= LAST_YEAR);
    return known && existsIn(hasYear() ? year : LEAP_YEAR);
  }

  /** Says whether the day exists in a year: 29 February does in few. */
  boolean existsIn(int someYear) {
    return month >= 1 && month <= MONTHS && YearMonth.of(someYear, month).isValidDay(day);
  }

  WrittenDate in(int someYear) {
    return new WrittenDate(text, start, someYear, month, day, ambiguous);
  }

  LocalDate date() {
    return LocalDate.of(year, month, day);
  }

  String iso() {
    return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }
}
