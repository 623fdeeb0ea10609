package org.topoi.benchmark.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.topoi.benchmark.task.TaskAnswer;
import org.topoi.benchmark.task.TaskAnswer.Figure;

/** How often a word is met in each month. */
record LuceneSeries(IndexSearcher searcher) {

  Supplier<TaskAnswer> answer(String word) throws IOException {
    Map<Long, Long> counts = new TreeMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(LuceneIndex.WORDS, word), PostingsEnum.FREQS);
      if (postings != null) {
        count(postings, leaf.reader().getNumericDocValues(LuceneIndex.MONTH), counts);
      }
    }
    List<Figure> months =
        counts.entrySet().stream()
            .map(entry -> new Figure(label(entry.getKey()), entry.getValue()))
            .toList();
    return () ->
        new TaskAnswer(months.stream().mapToLong(month -> (long) month.value()).sum(), months);
  }

  private static void count(PostingsEnum postings, NumericDocValues months, Map<Long, Long> counts)
      throws IOException {
    int article = postings.nextDoc();
    while (article != DocIdSetIterator.NO_MORE_DOCS) {
      months.advanceExact(article);
      counts.merge(months.longValue(), (long) postings.freq(), Long::sum);
      article = postings.nextDoc();
    }
  }

  private static String label(long month) {
    return String.format(Locale.ROOT, "%04d-%02d", month / 12, month % 12 + 1);
  }
}
