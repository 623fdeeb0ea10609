package org.topoi.analysis.corpus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.topoi.analysis.text.StopWords;

/** Compares one article with others. */
final class Comparisons {

  private final Holdings holdings;

  Comparisons(Holdings holdings) {
    this.holdings = holdings;
  }

  /**
   * Returns the article's most frequent words, without stop words and words that have no letter.
   */
  List<TermComparison> topTerms(Entry entry, List<Entry> selected, int limit) {
    List<Entry> others = without(entry, selected);
    // An article that is compared with itself alone is its own reference.
    List<Entry> reference = others.isEmpty() ? selected : others;
    long tokens = Holdings.base(reference).tokens();
    int[] words = entry.words();
    int[] counts = entry.counts();
    StopWords stops = holdings.rules().of(entry.language()).stopWords();
    return IntStream.range(0, words.length)
        .filter(i -> isContent(holdings.lexicon().string(words[i]), stops))
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> -counts[i])
                .thenComparing(i -> holdings.lexicon().string(words[i]), CodePointOrder.INSTANCE))
        .limit(limit)
        .map(
            i ->
                new TermComparison(
                    holdings.lexicon().string(words[i]),
                    counts[i],
                    entry.tokens(),
                    reference.stream().mapToLong(other -> other.count(words[i])).sum(),
                    tokens))
        .toList();
  }

  private static boolean isContent(String word, StopWords stops) {
    return !stops.contains(word) && word.codePoints().anyMatch(Character::isLetter);
  }

  /** Returns the article's themes beside those of the others. */
  ThemeProfile profile(Entry entry, List<Entry> selected) {
    List<Entry> others = without(entry, selected);
    int themes = holdings.themes();
    Tally.Sum sum = new Tally.Sum(Tally.themes(themes)).addAll(others);
    List<ThemeCount> counts = sum.counts();
    double[][] rates = rates(others, themes);
    int[] hits = entry.themeHits(themes);
    List<ThemeProfile.Row> rows =
        IntStream.range(0, themes)
            .mapToObj(theme -> row(theme, hits[theme], counts.get(theme), rates[theme]))
            .toList();
    return new ThemeProfile(new TokenBase(1, entry.tokens()), sum.base(), rows);
  }

  private static ThemeProfile.Row row(int theme, int hits, ThemeCount reference, double[] rates) {
    Arrays.sort(rates);
    return new ThemeProfile.Row(
        theme,
        hits,
        reference.hits(),
        reference.articles(),
        quartile(rates, 0.25),
        quartile(rates, 0.5),
        quartile(rates, 0.75));
  }

  private static double quartile(double[] rates, double probability) {
    return rates.length == 0 ? 0 : Quantile.type7(rates, probability);
  }

  /** Returns the hits per 1,000 tokens of each theme in each article that has tokens. */
  private static double[][] rates(List<Entry> entries, int themes) {
    List<Entry> withTokens = entries.stream().filter(entry -> entry.tokens() > 0).toList();
    double[][] rates = new double[themes][withTokens.size()];
    for (int a = 0; a < withTokens.size(); a++) {
      int[] hits = withTokens.get(a).themeHits(themes);
      for (int theme = 0; theme < themes; theme++) {
        rates[theme][a] = 1_000.0 * hits[theme] / withTokens.get(a).tokens();
      }
    }
    return rates;
  }

  private static List<Entry> without(Entry entry, List<Entry> entries) {
    return entries.stream().filter(other -> other.id() != entry.id()).toList();
  }
}
