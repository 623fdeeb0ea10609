package org.topoi.web.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.topoi.analysis.corpus.Breakdown;
import org.topoi.web.layout.TrendFigure.Column;

/**
 * Says in a sentence what a trend shows, by one rule: the rate in the later half of the periods is
 * divided by that in the earlier half, hits and tokens pooled, for every line with at least five
 * hits in each half.
 */
final class TrendTitle {

  private static final int ENOUGH_HITS = 5;

  private TrendTitle() {}

  static String of(Breakdown series, List<Column> columns) {
    List<Change> changes =
        columns.stream()
            .map(column -> change(series, column))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparingDouble(Change::ratio).thenComparing(Change::label))
            .toList();
    if (changes.isEmpty()) {
      return "Too few hits to compare the earlier with the later half";
    }
    Change least = changes.get(0);
    Change most = changes.get(changes.size() - 1);
    if (changes.size() == 1) {
      return most.label() + ": " + times(most) + " in the later half";
    }
    if (least.ratio() >= 1) {
      return "%s grew most (%s in the later half), %s least (%s)"
          .formatted(most.label(), times(most), least.label(), times(least));
    }
    if (most.ratio() <= 1) {
      return "%s fell most (%s in the later half), %s least (%s)"
          .formatted(least.label(), times(least), most.label(), times(most));
    }
    return "%s grew most (%s in the later half), %s fell most (%s)"
        .formatted(most.label(), times(most), least.label(), times(least));
  }

  private static String times(Change change) {
    return change.ratio() < 1
        ? "down to " + Formats.rate(change.ratio()) + " of its rate"
        : Formats.rate(change.ratio()) + " times as frequent";
  }

  private static Optional<Change> change(Breakdown series, Column column) {
    int half = series.parts().size() / 2;
    Pooled earlier = pooled(series.parts().subList(0, half), column);
    Pooled later =
        pooled(series.parts().subList(series.parts().size() - half, series.parts().size()), column);
    if (earlier.hits() < ENOUGH_HITS || later.hits() < ENOUGH_HITS) {
      return Optional.empty();
    }
    return Optional.of(new Change(column.label(), later.rate() / earlier.rate()));
  }

  private static Pooled pooled(List<Breakdown.Part> parts, Column column) {
    long hits = parts.stream().mapToLong(part -> part.themes().get(column.index()).hits()).sum();
    long tokens = parts.stream().mapToLong(part -> part.base().tokens()).sum();
    return new Pooled(hits, tokens);
  }

  private record Pooled(long hits, long tokens) {
    double rate() {
      return (double) hits / tokens;
    }
  }

  private record Change(String label, double ratio) {}
}
