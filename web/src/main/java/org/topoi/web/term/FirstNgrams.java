package org.topoi.web.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.topoi.analysis.corpus.FrequencyRequest;
import org.topoi.analysis.corpus.FrequencyRequest.Filter;
import org.topoi.analysis.corpus.FrequencyRequest.Order;
import org.topoi.analysis.corpus.Layer;
import org.topoi.analysis.corpus.Selection;
import org.topoi.web.corpus.CorpusRead;

/**
 * Counts the n-grams of the whole corpus right after the start, so that no reader waits while the
 * counting is compiled and the alphabetical order of all words is found.
 */
@ApplicationScoped
class FirstNgrams {

  private static final int LONGEST_NGRAM = 5;
  private static final Filter WITHOUT_STOP_WORDS = new Filter("", 2, 1, true);

  void count(@Observes CorpusRead read) {
    for (int length = 1; length <= LONGEST_NGRAM; length++) {
      read.index()
          .frequencies(
              Selection.WHOLE,
              new FrequencyRequest(Layer.WORD, length, WITHOUT_STOP_WORDS, Order.FREQUENCY, 1, 1));
    }
  }
}
