package org.topoi.analysis.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cuts articles into parts by a facet or by period and counts in each. */
final class Breakdowns {

  private static final String NO_LABEL = "";

  private Breakdowns() {}

  /** Returns the parts of a facet, that of most articles first, then by label. */
  static Breakdown by(Facet facet, List<Entry> entries, Tally tally) {
    Map<String, FacetPart> parts = new TreeMap<>(CodePointOrder.INSTANCE);
    for (Entry entry : entries) {
      parts.computeIfAbsent(key(facet, entry), unused -> new FacetPart(tally)).add(facet, entry);
    }
    Comparator<Breakdown.Part> largestFirst =
        Comparator.comparing((Breakdown.Part part) -> -part.base().articles())
            .thenComparing(Breakdown.Part::label, CodePointOrder.INSTANCE);
    List<Breakdown.Part> sorted =
        parts.values().stream().map(FacetPart::part).sorted(largestFirst).toList();
    return new Breakdown(sorted, new Tally.Sum(tally).part(NO_LABEL));
  }

  /** Returns every period from the first to the last that holds an article. */
  static Breakdown by(Period period, List<Entry> entries, Tally tally) {
    Tally.Sum outside = new Tally.Sum(tally);
    TreeMap<Long, Tally.Sum> sums = new TreeMap<>();
    for (Entry entry : entries) {
      DateSpan date = entry.date();
      long number = period.number(date.first());
      boolean inOne = !date.isAllTime() && number == period.number(date.last());
      (inOne ? sums.computeIfAbsent(number, unused -> new Tally.Sum(tally)) : outside).add(entry);
    }
    return new Breakdown(periods(period, sums, tally), outside.part(NO_LABEL));
  }

  private static List<Breakdown.Part> periods(
      Period period, TreeMap<Long, Tally.Sum> sums, Tally tally) {
    List<Breakdown.Part> parts = new ArrayList<>();
    if (sums.isEmpty()) {
      return parts;
    }
    long first = sums.firstKey();
    long last = sums.lastKey();
    if (last - first >= Breakdown.MOST_PERIODS) {
      throw new TooManyPeriodsException(
          label(period, first), label(period, last), last - first + 1);
    }
    List<ThemeCount> none = new Tally.Sum(tally).counts();
    for (long number = first; number <= last; number++) {
      String label = label(period, number);
      Tally.Sum sum = sums.get(number);
      parts.add(sum == null ? new Breakdown.Part(label, TokenBase.EMPTY, none) : sum.part(label));
    }
    return parts;
  }

  private static String label(Period period, long number) {
    return period.label(period.first(number));
  }

  private static String key(Facet facet, Entry entry) {
    return switch (facet) {
      case SOURCE -> entry.sourceKey();
      case AUTHOR -> entry.authorKey();
      case LANGUAGE -> entry.language().code();
    };
  }

  /**
   * Articles whose names are one after folding; they are shown under the spelling that most of them
   * have.
   */
  private static final class FacetPart {
    private final Tally.Sum sum;
    private final Map<String, Integer> spellings = new TreeMap<>(CodePointOrder.INSTANCE);

    FacetPart(Tally tally) {
      this.sum = new Tally.Sum(tally);
    }

    void add(Facet facet, Entry entry) {
      sum.add(entry);
      spellings.merge(spelling(facet, entry), 1, Integer::sum);
    }

    private static String spelling(Facet facet, Entry entry) {
      String name =
          switch (facet) {
            case SOURCE -> entry.details().source();
            case AUTHOR -> entry.details().author();
            case LANGUAGE -> entry.language().code();
          };
      return name.isBlank() ? Selection.NOT_GIVEN : name.strip();
    }

    Breakdown.Part part() {
      int most = spellings.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      String label =
          spellings.entrySet().stream()
              .filter(spelling -> spelling.getValue() == most)
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(NO_LABEL);
      return sum.part(label);
    }
  }
}
