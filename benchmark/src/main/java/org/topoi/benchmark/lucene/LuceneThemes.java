package org.topoi.benchmark.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.queries.spans.Spans;
import org.apache.lucene.search.IndexSearcher;
import org.topoi.analysis.theme.Theme;
import org.topoi.benchmark.task.BenchmarkThemes;
import org.topoi.benchmark.task.BenchmarkThemes.PatternWord;
import org.topoi.benchmark.task.TaskAnswer;
import org.topoi.benchmark.task.TaskAnswer.Figure;

/**
 * The hits of each theme in each article. Overlapping hits count each, which Topoi does not do; the
 * articles with a hit are the same.
 */
record LuceneThemes(IndexSearcher searcher) {

  Supplier<TaskAnswer> answer() throws IOException {
    int articles = searcher.getIndexReader().numDocs();
    List<Figure> figures = new ArrayList<>();
    for (Theme theme : BenchmarkThemes.DICTIONARY.themes()) {
      int[] hits = new int[searcher.getIndexReader().maxDoc()];
      for (List<PatternWord> phrase : BenchmarkThemes.phrases(theme)) {
        count(phrase, hits);
      }
      int met = 0;
      for (int ofArticle : hits) {
        met += ofArticle > 0 ? 1 : 0;
      }
      figures.add(new Figure(theme.slug(), met));
    }
    return () -> new TaskAnswer(articles, figures);
  }

  private void count(List<PatternWord> phrase, int[] hits) throws IOException {
    new LuceneHits(searcher)
        .visit(
            LuceneHits.query(phrase),
            (leaf, article, spans) -> {
              while (spans.nextStartPosition() != Spans.NO_MORE_POSITIONS) {
                hits[leaf.docBase + article]++;
              }
            });
  }
}
