package org.topoi.analysis.corpus;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.topoi.analysis.corpus.TermDispersion.Measures;
import org.topoi.analysis.corpus.TermDispersion.Spread;
import org.topoi.analysis.statistics.DeviationOfProportions;
import org.topoi.analysis.statistics.JuillandD;
import org.topoi.analysis.statistics.PartFrequencies;

/** Measures how evenly hits are spread over articles and sources. */
final class Dispersions {

  private Dispersions() {}

  static TermDispersion of(List<Entry> entries, HitFinder finder) {
    long[] hits = new long[entries.size()];
    long[] tokens = new long[entries.size()];
    Map<String, long[]> sources = new TreeMap<>(CodePointOrder.INSTANCE);
    for (int a = 0; a < hits.length; a++) {
      Entry entry = entries.get(a);
      hits[a] = finder.ranges(entry).length / 2;
      tokens[a] = entry.tokens();
      long[] source = sources.computeIfAbsent(entry.sourceKey(), unused -> new long[2]);
      source[0] += hits[a];
      source[1] += tokens[a];
    }
    return new TermDispersion(
        Holdings.base(entries),
        spread(PartFrequencies.of(hits, tokens)),
        spread(PartFrequencies.of(column(sources, 0), column(sources, 1))));
  }

  private static long[] column(Map<String, long[]> sources, int index) {
    return sources.values().stream().mapToLong(source -> source[index]).toArray();
  }

  private static Spread spread(PartFrequencies hits) {
    OptionalDouble deviation = DeviationOfProportions.of(hits);
    return new Spread(
        hits.parts(),
        hits.frequency(),
        hits.range(),
        deviation.isPresent() ? measures(deviation.getAsDouble(), hits) : null);
  }

  private static Measures measures(double deviation, PartFrequencies hits) {
    return new Measures(
        deviation, orNone(DeviationOfProportions.normalised(hits)), orNone(JuillandD.of(hits)));
  }

  /** Returns the value, or null where it is not defined. */
  static @Nullable Double orNone(OptionalDouble value) {
    return value.isPresent() ? (Double) value.getAsDouble() : null;
  }
}
