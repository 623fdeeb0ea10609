package org.topoi.analysis.corpus;

import java.util.stream.IntStream;
import org.topoi.analysis.corpus.LineRequest.CollocateHits;
import org.topoi.analysis.text.Folding;

/** Finds the tokens of a collocate inside the windows around a node. */
final class CollocateFinder implements HitFinder {

  private final LexiconView lexicon;
  private final NodeWindows windows;
  private final Layer layer;
  private final int collocate;

  private CollocateFinder(LexiconView lexicon, NodeWindows windows, Layer layer, int collocate) {
    this.lexicon = lexicon;
    this.windows = windows;
    this.layer = layer;
    this.collocate = collocate;
  }

  static CollocateFinder of(CollocateHits hits, LexiconView lexicon) {
    String folded = hits.layer() == Layer.FORM ? hits.collocate() : Folding.word(hits.collocate());
    return new CollocateFinder(
        lexicon,
        new NodeWindows(hits.node(), hits.layer(), lexicon),
        hits.layer(),
        lexicon.find(folded));
  }

  @Override
  public int[] ranges(Entry entry) {
    IntStream.Builder ranges = IntStream.builder();
    if (mayOccur(entry)) {
      windows.visit(
          entry,
          (position, item) -> {
            if (item == collocate) {
              ranges.add(position).add(position + 1);
            }
          });
    }
    return ranges.build().toArray();
  }

  /** Spares the windows of an article whose list of words says no; it does not list lemmas. */
  private boolean mayOccur(Entry entry) {
    return collocate != LexiconView.ABSENT
        && (layer == Layer.LEMMA || entry.count(lexicon.wordOf(collocate)) > 0);
  }
}
