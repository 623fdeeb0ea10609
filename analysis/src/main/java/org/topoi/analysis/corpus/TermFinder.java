package org.topoi.analysis.corpus;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.topoi.analysis.corpus.LineRequest.TermHits;
import org.topoi.analysis.text.Folding;

/** Finds the occurrences of a word or n-gram, overlapping ones each, inside one sentence. */
final class TermFinder implements HitFinder {

  private static final int[] NONE = new int[0];

  private final LexiconView lexicon;
  private final Layer layer;
  private final int[] term;

  private TermFinder(LexiconView lexicon, Layer layer, int[] term) {
    this.lexicon = lexicon;
    this.layer = layer;
    this.term = term;
  }

  static TermFinder of(TermHits hits, LexiconView lexicon) {
    int[] term =
        Stream.of(hits.term().split(" ", -1))
            .map(token -> hits.layer() == Layer.FORM ? token : Folding.word(token))
            .mapToInt(lexicon::find)
            .toArray();
    return new TermFinder(lexicon, hits.layer(), term);
  }

  @Override
  public int[] ranges(Entry entry) {
    if (!mayOccur(entry)) {
      return NONE;
    }
    int[] items = lexicon.items(entry, layer);
    IntStream.Builder ranges = IntStream.builder();
    int from = 0;
    for (int to : entry.sentenceEnds()) {
      for (int start = from; start + term.length <= to; start++) {
        if (standsAt(items, start)) {
          ranges.add(start).add(start + term.length);
        }
      }
      from = to;
    }
    return ranges.build().toArray();
  }

  /**
   * Spares a look at every token where the article's list of words says no; it does not list
   * lemmas.
   */
  private boolean mayOccur(Entry entry) {
    for (int item : term) {
      if (item == LexiconView.ABSENT
          || (layer != Layer.LEMMA && entry.count(lexicon.wordOf(item)) == 0)) {
        return false;
      }
    }
    return true;
  }

  private boolean standsAt(int[] items, int start) {
    for (int i = 0; i < term.length; i++) {
      if (items[start + i] != term[i]) {
        return false;
      }
    }
    return true;
  }
}
