package org.topoi.benchmark.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.spans.Spans;
import org.apache.lucene.search.IndexSearcher;
import org.topoi.benchmark.task.BenchmarkThemes.PatternWord;
import org.topoi.benchmark.task.TaskAnswer;
import org.topoi.benchmark.task.TaskAnswer.Figure;

/** The first lines of a word or phrase, sorted by the three words behind it. */
final class LuceneLines {

  private static final int SHOWN = 50;
  private static final int CONTEXT = 10;

  private final IndexSearcher searcher;
  private final PriorityQueue<Line> first =
      new PriorityQueue<>(Comparator.comparing(Line::next).reversed());
  private long hits;

  LuceneLines(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * One line.
   *
   * @param next the three folded words behind the match, joined so that an absent one comes first
   * @param before what stands before the match
   * @param match the match as written
   * @param after what stands behind the match
   */
  private record Line(String next, String before, String match, String after) {}

  Supplier<TaskAnswer> answer(String words) throws IOException {
    List<PatternWord> phrase = Stream.of(words.split(" ", -1)).map(PatternWord::exactly).toList();
    List<StoredArticles> open = new ArrayList<>();
    new LuceneHits(searcher)
        .visit(
            LuceneHits.query(phrase),
            (leaf, article, spans) -> collect(opened(open, leaf).read(article), spans));
    List<Line> lines = new ArrayList<>(first);
    lines.sort(Comparator.comparing(Line::next));
    long found = hits;
    return () ->
        new TaskAnswer(
            found,
            lines.stream().map(line -> new Figure(line.next().replace('\u0000', ' '), 1)).toList());
  }

  private StoredArticles opened(List<StoredArticles> open, LeafReaderContext leaf)
      throws IOException {
    if (open.isEmpty() || open.get(open.size() - 1).leaf() != leaf) {
      open.add(new StoredArticles(searcher, leaf));
    }
    return open.get(open.size() - 1);
  }

  private void collect(TokenPlaces article, Spans spans) throws IOException {
    for (int at = spans.nextStartPosition();
        at != Spans.NO_MORE_POSITIONS;
        at = spans.nextStartPosition()) {
      hits++;
      int from = article.tokenAt(at);
      int to = article.tokenAt(spans.endPosition() - 1) + 1;
      String next =
          article.word(to) + '\u0000' + article.word(to + 1) + '\u0000' + article.word(to + 2);
      if (first.size() < SHOWN || next.compareTo(first.element().next()) < 0) {
        first.add(
            new Line(
                next,
                article.text(from - CONTEXT, from),
                article.text(from, to),
                article.text(to, to + CONTEXT)));
        if (first.size() > SHOWN) {
          first.remove();
        }
      }
    }
  }
}
