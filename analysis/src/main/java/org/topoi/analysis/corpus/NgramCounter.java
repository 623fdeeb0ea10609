package org.topoi.analysis.corpus;

import java.util.List;
import java.util.stream.IntStream;

/** Counts n-grams of two tokens and more. */
final class NgramCounter {

  private final TokenStream stream;
  private final int length;
  private final int minimumFrequency;
  private final int[] codes;
  private final int[] frequencies;
  private final int[] articles;

  private NgramCounter(
      TokenStream stream, int length, int minimumFrequency, List<NgramRows> shares) {
    this.stream = stream;
    this.length = length;
    this.minimumFrequency = minimumFrequency;
    int size = shares.stream().mapToInt(rows -> (int) frequent(rows).count()).sum();
    this.codes = new int[size * length];
    this.frequencies = new int[size];
    this.articles = new int[size];
    int from = 0;
    for (NgramRows rows : shares) {
      from = gather(rows, from);
    }
  }

  /**
   * Returns the n-grams that occur at least so often; shares are counted on as many processors as
   * there are.
   */
  static FrequencyTable count(
      TokenStream stream, int length, int minimumFrequency, LexiconView lexicon) {
    NgramStarts starts = NgramStarts.of(stream, length);
    List<NgramRows> shares =
        IntStream.range(0, starts.shares())
            .parallel()
            .mapToObj(
                share ->
                    new NgramShare(stream, length, starts.share(share)).count(minimumFrequency))
            .toList();
    return new NgramCounter(stream, length, minimumFrequency, shares).table(lexicon);
  }

  private IntStream frequent(NgramRows rows) {
    return IntStream.range(0, rows.size()).filter(row -> rows.frequency(row) >= minimumFrequency);
  }

  private int gather(NgramRows rows, int from) {
    int[] frequent = frequent(rows).toArray();
    for (int i = 0; i < frequent.length; i++) {
      rows.copyCodes(frequent[i], codes, (from + i) * length);
      frequencies[from + i] = rows.frequency(frequent[i]);
      articles[from + i] = rows.articles(frequent[i]);
    }
    return from + frequent.length;
  }

  private FrequencyTable table(LexiconView lexicon) {
    int[] order = alphabetical();
    int[] terms = new int[codes.length];
    for (int i = 0; i < order.length; i++) {
      for (int j = 0; j < length; j++) {
        terms[i * length + j] = stream.item(codes[order[i] * length + j]);
      }
    }
    return new FrequencyTable(
        lexicon,
        length,
        terms,
        IntStream.of(order).map(row -> frequencies[row]).toArray(),
        IntStream.of(order).map(row -> articles[row]).toArray());
  }

  /**
   * Sorts the rows by their codes, which are alphabetical ranks: from the last token to the first,
   * each time stably.
   */
  private int[] alphabetical() {
    int[] order = IntStream.range(0, frequencies.length).toArray();
    for (int column = length - 1; column >= 0; column--) {
      order = sortByColumn(order, column);
    }
    return order;
  }

  private int[] sortByColumn(int[] order, int column) {
    int[] ends = new int[stream.distinct() + 1];
    for (int row : order) {
      ends[codes[row * length + column] + 1]++;
    }
    for (int code = 1; code < ends.length; code++) {
      ends[code] += ends[code - 1];
    }
    int[] sorted = new int[order.length];
    for (int row : order) {
      sorted[ends[codes[row * length + column]]++] = row;
    }
    return sorted;
  }
}
