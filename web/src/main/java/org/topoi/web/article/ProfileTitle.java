package org.topoi.web.article;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.topoi.web.layout.Formats;

/**
 * The sentence above the chart, made by one rule: of the themes with at least three hits in the
 * article it names the one with the largest log ratio, provided that it is more frequent here.
 */
final class ProfileTitle {

  /** With one or two hits, chance decides which theme comes out first. */
  static final int FEWEST_HITS = 3;

  private static final double WHOLE_NUMBERS_FROM = 10;

  private ProfileTitle() {}

  static String of(List<ProfileRow> rows, String others) {
    Optional<ProfileRow> named =
        rows.stream()
            .filter(row -> row.hits() >= FEWEST_HITS)
            .max(Comparator.comparingDouble(ProfileRow::logRatio));
    return named
        .map(row -> sentence(row, others))
        .orElse("No theme has as many as three hits here");
  }

  private static String sentence(ProfileRow row, String others) {
    String name = row.theme().name();
    if (row.referenceHits() == 0) {
      return "%s has %d hits here and none in %s".formatted(name, row.hits(), others);
    }
    double times = row.rates().article() / row.rates().reference();
    String written =
        times < WHOLE_NUMBERS_FROM ? Formats.rate(times) : Formats.count(Math.round(times));
    if (row.logRatio() <= 0 || written.equals("1.0")) {
      return "No theme with three hits or more is more frequent here than in " + others;
    }
    return String.format(
        Locale.ROOT, "%s is %s times as frequent here as in %s", name, written, others);
  }
}
