package org.topoi.core.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the days that are written in a text. Days that do not exist are none. */
final class DateReader {

  private static final int MONTHS = 12;

  private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String AFTER = "(?![\\p{L}\\p{N}])";
  private static final String YEAR = "(?:,?\\s+(\\d{4})" + AFTER + ")?";
  private static final String MONTH = "(" + Months.pattern() + ")" + AFTER + "\\.?";

  /** 28 June 2021, 28th of June, 28. Juni 2021, 1er juin, 28 июня. */
  private static final Pattern DAY_FIRST =
      pattern("(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+|de\\s+)?" + MONTH + YEAR);

  /** June 28, 2021; June 28th; Jun. 28. */
  private static final Pattern MONTH_FIRST =
      pattern(MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?" + AFTER + YEAR);

  /** 2021-06-28, 2021-06-28T10:15, 2021年6月28日. */
  private static final Pattern YEAR_FIRST =
      pattern("(\\d{4})(?:-(\\d{2})-(\\d{2})(?!\\d)|年(\\d{1,2})月(\\d{1,2})日)");

  /** 28.06.2021, 28/06/2021, 6-28-2021. */
  private static final Pattern NUMBERS = pattern("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})" + AFTER);

  private DateReader() {}

  /** Returns the days in a text in their order, none within another. */
  static List<WrittenDate> find(String text) {
    List<WrittenDate> found = new ArrayList<>();
    DAY_FIRST.matcher(text).results().forEach(m -> found.add(named(m, 3, 2, 1)));
    MONTH_FIRST.matcher(text).results().forEach(m -> found.add(named(m, 3, 1, 2)));
    YEAR_FIRST.matcher(text).results().forEach(m -> found.add(yearFirst(m)));
    NUMBERS.matcher(text).results().forEach(m -> found.add(numbers(m)));
    found.removeIf(date -> !date.exists());
    found.sort(
        Comparator.comparingInt(WrittenDate::start)
            .thenComparing(Comparator.comparingInt(WrittenDate::end).reversed()));
    List<WrittenDate> apart = new ArrayList<>();
    for (WrittenDate date : found) {
      if (apart.isEmpty() || date.start() >= apart.get(apart.size() - 1).end()) {
        apart.add(date);
      }
    }
    return List.copyOf(apart);
  }

  private static Pattern pattern(String date) {
    return Pattern.compile(BEFORE + date, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static WrittenDate named(MatchResult match, int year, int month, int day) {
    int writtenYear = match.group(year) == null ? 0 : Integer.parseInt(match.group(year));
    int number = Months.number(match.group(month));
    return new WrittenDate(
        match.group(), match.start(), writtenYear, number, number(match, day), false);
  }

  private static WrittenDate yearFirst(MatchResult match) {
    int month = match.group(2) == null ? 4 : 2;
    return new WrittenDate(
        match.group(),
        match.start(),
        number(match, 1),
        number(match, month),
        number(match, month + 1),
        false);
  }

  /** The day stands first unless its number can only be that of a day in second place. */
  private static WrittenDate numbers(MatchResult match) {
    int one = number(match, 1);
    int two = number(match, 3);
    boolean monthFirst = one <= MONTHS && two > MONTHS;
    return new WrittenDate(
        match.group(),
        match.start(),
        number(match, 4),
        monthFirst ? one : two,
        monthFirst ? two : one,
        one <= MONTHS && two <= MONTHS && one != two);
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
