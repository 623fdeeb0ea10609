package org.topoi.benchmark.lucene;

import java.io.IOException;
import java.util.function.Supplier;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.topoi.benchmark.task.SubCorpus;
import org.topoi.benchmark.task.Task;
import org.topoi.benchmark.task.Task.Words;
import org.topoi.benchmark.task.TaskAnswer;

/** Carries the tasks out on one state of Lucene's index. */
record LuceneAnswers(IndexSearcher searcher) {

  private static final Query ALL = new MatchAllDocsQuery();
  private static final Query A =
      LongPoint.newRangeQuery(LuceneIndex.DAY, SubCorpus.A_FROM.toEpochDay(), Long.MAX_VALUE);
  private static final Query B = new TermQuery(new Term(LuceneIndex.SOURCE, SubCorpus.B_SOURCE));

  Supplier<TaskAnswer> answer(Task task) throws IOException {
    return switch (task) {
      case WORDS_WHOLE -> new LuceneWordList(searcher).answer(ALL, 100);
      case WORDS_A -> new LuceneWordList(searcher).answer(A, 100);
      case WORDS_B -> new LuceneWordList(searcher).answer(B, 100);
      case LINES_RARE -> new LuceneLines(searcher).answer(Words.RARE);
      case LINES_MEDIUM -> new LuceneLines(searcher).answer(Words.MEDIUM);
      case LINES_FREQUENT -> new LuceneLines(searcher).answer(Words.FREQUENT);
      case LINES_PHRASE -> new LuceneLines(searcher).answer(Words.PHRASE);
      case COLLOCATES -> new LuceneCollocates(searcher).answer(Words.NODE);
      case THEMES -> new LuceneThemes(searcher).answer();
      case SERIES -> new LuceneSeries(searcher).answer(Words.IN_TIME);
    };
  }
}
