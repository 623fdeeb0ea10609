package org.topoi.web.corpus;

import java.util.List;
import org.topoi.analysis.corpus.CorpusIndex;
import org.topoi.analysis.corpus.Facet;
import org.topoi.analysis.corpus.FrequencyRequest;
import org.topoi.analysis.corpus.FrequencyRequest.Filter;
import org.topoi.analysis.corpus.FrequencyRequest.Order;
import org.topoi.analysis.corpus.Layer;
import org.topoi.analysis.corpus.Period;
import org.topoi.analysis.corpus.Selection;

/**
 * What the first pages ask of the index, asked right after the start, so that no reader waits while
 * the machine compiles the counting and the alphabetical order of all words is found.
 */
final class FirstQuestions {

  private static final int LONGEST_NGRAM = 3;
  private static final Filter WITHOUT_STOP_WORDS = new Filter("", 2, 1, true);

  private FirstQuestions() {}

  /** Asks them. */
  static void ask(CorpusIndex index) {
    index.size(Selection.WHOLE);
    index.themes(Selection.WHOLE, List.of());
    for (Facet facet : Facet.values()) {
      index.breakdown(Selection.WHOLE, facet);
    }
    index.series(Selection.WHOLE, Period.YEAR);
    for (int length = 1; length <= LONGEST_NGRAM; length++) {
      index.frequencies(
          Selection.WHOLE,
          new FrequencyRequest(Layer.WORD, length, WITHOUT_STOP_WORDS, Order.FREQUENCY, 1, 1));
    }
  }
}
