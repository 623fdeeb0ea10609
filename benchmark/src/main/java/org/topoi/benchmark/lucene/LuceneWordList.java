package org.topoi.benchmark.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.topoi.benchmark.task.TaskAnswer;
import org.topoi.benchmark.task.TaskAnswer.Figure;

/** The most frequent words of a part of the corpus; ties go by word. */
record LuceneWordList(IndexSearcher searcher) {

  private static final Comparator<Figure> LAST_FIRST =
      Comparator.comparingDouble(Figure::value)
          .thenComparing(Figure::name, Comparator.reverseOrder());

  Supplier<TaskAnswer> answer(Query part, int rows) throws IOException {
    PriorityQueue<Figure> best = new PriorityQueue<>(LAST_FIRST);
    long[] tokens = new long[1];
    new WordCounts(searcher)
        .visit(
            part,
            (word, inPart, inAll) -> {
              tokens[0] += inPart;
              if (inPart > 0 && (best.size() < rows || inPart >= least(best))) {
                best.add(new Figure(word.utf8ToString(), inPart));
                if (best.size() > rows) {
                  best.remove();
                }
              }
            });
    List<Figure> ranked = new ArrayList<>(best);
    ranked.sort(LAST_FIRST.reversed());
    return () -> new TaskAnswer(tokens[0], ranked);
  }

  private static double least(PriorityQueue<Figure> best) {
    return best.element().value();
  }
}
