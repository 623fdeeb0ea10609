package org.topoi.analysis.corpus;

import java.util.List;
import org.topoi.analysis.corpus.ItemCounter.ItemTest;

/**
 * Counts the terms of some articles.
 *
 * @param holdings the state of the corpus that the articles are of
 * @param layer what of a token is counted
 * @param length tokens of a term
 */
record TermCounting(Holdings holdings, Layer layer, int length) {

  /**
   * Returns all terms that occur at least so often, and perhaps rarer ones, without those that
   * begin or end with a stop word of the article's language in at least half of their occurrences.
   * What is left shows all its occurrences.
   */
  FrequencyTable contentTerms(List<Entry> entries, int minimumFrequency) {
    // What keeps more than half of so many occurrences keeps at least this many.
    int least = minimumFrequency / 2 + 1;
    FrequencyTable kept = count(entries, least, true);
    boolean oneLanguage = entries.stream().map(Entry::language).distinct().count() <= 1;
    return oneLanguage ? kept : count(entries, least, false).mostlyIn(kept);
  }

  /**
   * Returns all terms that occur at least so often, and perhaps rarer ones.
   *
   * @param withoutStopWords counts no occurrence that begins or ends with a stop word
   */
  FrequencyTable count(List<Entry> entries, int minimumFrequency, boolean withoutStopWords) {
    LexiconView lexicon = holdings.lexicon();
    StopItems stops = new StopItems(lexicon, holdings.rules());
    ItemTest every = (entry, item) -> true;
    if (length == 1) {
      ItemTest content = (entry, item) -> !stops.contains(entry.language(), item);
      return ItemCounter.count(entries, layer, lexicon, withoutStopWords ? content : every).table();
    }
    int[] items = ItemCounter.count(entries, layer, lexicon, every).items(minimumFrequency);
    TokenStream stream = TokenStream.of(entries, layer, lexicon, items);
    return NgramCounter.count(
        withoutStopWords ? stream.withStops(entries, stops) : stream,
        length,
        minimumFrequency,
        lexicon);
  }
}
