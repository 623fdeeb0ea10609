package org.topoi.core.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.topoi.core.article.PublicationDate;
import org.topoi.core.importing.RecognisedArticle.Field;
import org.topoi.core.importing.RecognisedArticle.Finding;

/**
 * What the head of a text says about its date.
 *
 * @param written the dates of the dateline and of lines that are dates, the dateline first
 * @param changed the dates of lines that say when the text was changed
 * @param text the whole text
 * @param latest the last day that can be meant
 */
record DateEvidence(
    List<WrittenDate> written, List<WrittenDate> changed, String text, LocalDate latest) {

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\p{L}\\p{N}]|\\d[.,])(?:19|20)\\d{2}(?![\\p{L}\\p{N}]|[.,]\\d)");

  DateEvidence {
    written = List.copyOf(written);
    changed = List.copyOf(changed);
  }

  /** Returns what was found: one certain date, or dates that are proposed, or nothing. */
  List<Finding> findings() {
    List<WrittenDate> full = written.stream().filter(WrittenDate::hasYear).toList();
    boolean agreed = full.stream().map(WrittenDate::iso).distinct().count() == 1;
    if (agreed && isCertain(full.get(0))) {
      return List.of(finding(full.get(0), true));
    }
    if (!full.isEmpty()) {
      return full.stream().map(date -> finding(date, false)).distinct().toList();
    }
    List<Finding> open = new ArrayList<>();
    written.stream().limit(1).forEach(date -> open.add(proposal(date)));
    changed.forEach(date -> open.add(date.hasYear() ? finding(date, false) : proposal(date)));
    return open.stream().distinct().toList();
  }

  /** Returns the date that is certain, if one is. */
  static PublicationDate certain(List<Finding> findings) {
    return findings.stream()
        .filter(Finding::certain)
        .findFirst()
        .map(finding -> PublicationDate.parse(finding.value()))
        .orElse(PublicationDate.UNKNOWN);
  }

  private boolean isCertain(WrittenDate date) {
    return !date.ambiguous() && !date.date().isAfter(latest);
  }

  private static Finding finding(WrittenDate date, boolean certain) {
    return new Finding(Field.DATE, date.iso(), date.text(), certain);
  }

  /**
   * Proposes a year for a day and a month: the latest that the text names with the same month, else
   * the latest that it names at all. The evidence quotes both places.
   */
  private Finding proposal(WrittenDate date) {
    Stream<WrittenDate> sameMonth =
        DateReader.find(text).stream()
            .filter(other -> other.hasYear() && other.month() == date.month());
    Stream<Year> named = sameMonth.map(other -> new Year(other.year(), other.text()));
    return best(date, named)
        .or(() -> best(date, years()))
        .map(
            year ->
                new Finding(
                    Field.DATE,
                    date.in(year.number()).iso(),
                    date.text() + " … " + year.evidence(),
                    false))
        .orElseGet(() -> new Finding(Field.DATE, "", date.text(), false));
  }

  private Optional<Year> best(WrittenDate date, Stream<Year> years) {
    return years
        .filter(year -> date.existsIn(year.number()))
        .filter(year -> !date.in(year.number()).date().isAfter(latest))
        .max(Comparator.comparingInt(Year::number));
  }

  private Stream<Year> years() {
    Matcher matcher = YEAR.matcher(text);
    return matcher.results().map(match -> new Year(Integer.parseInt(match.group()), match.group()));
  }

  private record Year(int number, String evidence) {}
}
