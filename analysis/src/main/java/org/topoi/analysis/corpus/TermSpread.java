package org.topoi.analysis.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.topoi.analysis.statistics.DeviationOfProportions;
import org.topoi.analysis.statistics.PartFrequencies;
import org.topoi.analysis.statistics.PartSizes;

/** Measures how evenly many terms are spread over articles, in few passes over them. */
final class TermSpread {

  /** Counts of a term in an article that are held at once: about 40 MB. */
  private static final int MOST_COUNTS = 5_000_000;

  private final List<Entry> entries;
  private final PartSizes sizes;
  private final Layer layer;
  private final LexiconView lexicon;
  private final int mostCounts;

  TermSpread(List<Entry> entries, Layer layer, LexiconView lexicon) {
    this(entries, layer, lexicon, MOST_COUNTS);
  }

  /** Measures with that many counts held at once, unless one term alone needs more. */
  TermSpread(List<Entry> entries, Layer layer, LexiconView lexicon, int mostCounts) {
    this.mostCounts = mostCounts;
    this.entries = entries;
    this.sizes = PartSizes.of(entries.stream().mapToLong(Entry::tokens).toArray());
    this.layer = layer;
    this.lexicon = lexicon;
  }

  /**
   * Returns DP of each term, none for one that does not occur.
   *
   * @param terms the numbers of the tokens of each
   * @param articles in how many of the articles each occurs
   */
  List<OptionalDouble> deviations(List<int[]> terms, int[] articles) {
    List<OptionalDouble> deviations = new ArrayList<>();
    int from = 0;
    while (from < articles.length) {
      int to = from + 1;
      long counts = articles[from];
      while (to < articles.length && counts + articles[to] <= mostCounts) {
        counts += articles[to++];
      }
      ArticleCounter counter =
          count(terms.subList(from, to), Arrays.copyOfRange(articles, from, to));
      for (int term = 0; term < to - from; term++) {
        deviations.add(deviation(counter, term));
      }
      from = to;
    }
    return deviations;
  }

  private ArticleCounter count(List<int[]> terms, int[] articles) {
    ArticleCounter counter = new ArticleCounter(terms, articles, lexicon.size());
    for (Entry entry : entries) {
      counter.add(entry, layer, lexicon);
    }
    return counter;
  }

  private OptionalDouble deviation(ArticleCounter counter, int term) {
    return DeviationOfProportions.of(
        PartFrequencies.ofHits(sizes, counter.counts(term), counter.tokens(term)));
  }
}
