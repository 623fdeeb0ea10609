package org.topoi.analysis.corpus;

import java.util.Arrays;
import java.util.List;

/** Counts the single items of a layer: forms, words or lemmas. */
final class ItemCounter {

  private final LexiconView lexicon;
  private final ItemTest counted;
  private final int[] frequencies;
  private final int[] articles;
  private final int[] lastArticle;

  private ItemCounter(LexiconView lexicon, ItemTest counted) {
    this.lexicon = lexicon;
    this.counted = counted;
    this.frequencies = new int[lexicon.size()];
    this.articles = new int[lexicon.size()];
    this.lastArticle = new int[lexicon.size()];
  }

  /** Says which items of an article are counted. */
  @FunctionalInterface
  interface ItemTest {
    boolean test(Entry entry, int item);
  }

  /** Counts the items of which the test is true. */
  static ItemCounter count(
      List<Entry> entries, Layer layer, LexiconView lexicon, ItemTest counted) {
    ItemCounter counter = new ItemCounter(lexicon, counted);
    for (int a = 0; a < entries.size(); a++) {
      if (layer == Layer.WORD) {
        counter.addWords(entries.get(a));
      } else {
        counter.addItems(entries.get(a), lexicon.items(entries.get(a), layer), a + 1);
      }
    }
    return counter;
  }

  /** The words of an article are counted already. */
  private void addWords(Entry entry) {
    int[] words = entry.words();
    int[] counts = entry.counts();
    for (int i = 0; i < words.length; i++) {
      if (counted.test(entry, words[i])) {
        frequencies[words[i]] += counts[i];
        articles[words[i]]++;
      }
    }
  }

  private void addItems(Entry entry, int[] items, int article) {
    for (int item : items) {
      if (counted.test(entry, item)) {
        frequencies[item]++;
        if (lastArticle[item] != article) {
          lastArticle[item] = article;
          articles[item]++;
        }
      }
    }
  }

  /** Returns how often an item occurs. */
  int frequency(int item) {
    return frequencies[item];
  }

  /** Returns the items that occur at least so often, in alphabetical order. */
  int[] items(int minimumFrequency) {
    return Arrays.stream(lexicon.alphabetical())
        .filter(item -> item < frequencies.length && frequencies[item] >= minimumFrequency)
        .toArray();
  }

  /** Returns the table of all items that occur. */
  FrequencyTable table() {
    int[] items = items(1);
    return new FrequencyTable(
        lexicon,
        1,
        items,
        Arrays.stream(items).map(item -> frequencies[item]).toArray(),
        Arrays.stream(items).map(item -> articles[item]).toArray());
  }
}
