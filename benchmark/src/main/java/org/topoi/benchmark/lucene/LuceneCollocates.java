package org.topoi.benchmark.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.queries.spans.Spans;
import org.apache.lucene.search.IndexSearcher;
import org.topoi.benchmark.task.BenchmarkThemes.PatternWord;
import org.topoi.benchmark.task.TaskAnswer;
import org.topoi.benchmark.task.TaskAnswer.Figure;

/** The words that stand most often near a word: each place counts once, the node itself never. */
final class LuceneCollocates {

  private static final int SPAN = 5;
  private static final int ROWS = 50;

  private final IndexSearcher searcher;
  private final Map<String, Integer> together = new HashMap<>();
  private long hits;

  LuceneCollocates(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  Supplier<TaskAnswer> answer(String node) throws IOException {
    List<StoredArticles> open = new ArrayList<>();
    new LuceneHits(searcher)
        .visit(
            LuceneHits.query(List.of(PatternWord.exactly(node))),
            (leaf, article, spans) -> {
              if (open.isEmpty() || open.get(0).leaf() != leaf) {
                open.clear();
                open.add(new StoredArticles(searcher, leaf));
              }
              collect(open.get(0).read(article), spans);
            });
    List<Figure> ranked =
        together.entrySet().stream()
            .map(entry -> new Figure(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparingDouble(Figure::value).reversed().thenComparing(Figure::name))
            .limit(ROWS)
            .toList();
    return () -> new TaskAnswer(hits, ranked);
  }

  private void collect(TokenPlaces article, Spans spans) throws IOException {
    BitSet nodes = new BitSet();
    BitSet windows = new BitSet();
    for (int at = spans.nextStartPosition();
        at != Spans.NO_MORE_POSITIONS;
        at = spans.nextStartPosition()) {
      hits++;
      int token = article.tokenAt(at);
      nodes.set(token);
      windows.set(Math.max(0, token - SPAN), Math.min(article.size(), token + SPAN + 1));
    }
    windows.andNot(nodes);
    windows.stream().forEach(token -> together.merge(article.word(token), 1, Integer::sum));
  }
}
