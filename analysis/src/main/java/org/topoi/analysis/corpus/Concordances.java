package org.topoi.analysis.corpus;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers concordances.
 *
 * <p>All hits are found in the coded tokens and counted. In the order of articles, those of a page
 * are found again where they stand, so that no hit is kept; in another order, and for a sample, the
 * hits of the page are chosen by rows of integers. Texts are read for the lines shown alone.
 */
final class Concordances {

  private final Holdings holdings;
  private final ArticleTexts texts;
  private final AtomicReference<int @Nullable []> ranks = new AtomicReference<>();

  Concordances(Holdings holdings, ArticleTexts texts) {
    this.holdings = holdings;
    this.texts = texts;
  }

  Concordance open(List<Entry> entries, ConcordanceRequest request) {
    Hits hits = new Hits(entries, request);
    if (!request.sample().isNone()) {
      return sampled(hits);
    }
    return request.isInArticleOrder() ? inArticleOrder(hits) : sorted(hits);
  }

  private Concordance inArticleOrder(Hits hits) {
    TopRows articles = new TopRows(3, Integer.MAX_VALUE);
    Count count =
        hits.each(
            found ->
                articles.add(ArticleHits.newness(found.entry()), found.index(), found.count()));
    return new Found(
        hits.counts(count, count.hits), lines -> hits.addInOrder(articles.sorted(), lines), hits);
  }

  private Concordance sorted(Hits hits) {
    SortColumns columns = hits.columns();
    TopRows rows = new TopRows(columns.width(), hits.sortable());
    Count count = hits.each(found -> columns.addRows(found, rows));
    if (Math.min(count.hits, hits.to()) > hits.sortable()) {
      throw new TooManyLinesException(Math.min(count.hits, hits.to()));
    }
    return new Found(
        hits.counts(count, count.hits), lines -> hits.addPage(rows.sorted(), lines), hits);
  }

  private Concordance sampled(Hits hits) {
    SeededSample sample = new SeededSample(hits.request.sample());
    Count count = hits.each(sample::add);
    int[][] drawn = sample.drawn();
    SortColumns columns = hits.columns();
    TopRows rows = new TopRows(columns.width(), drawn.length);
    for (int[] hit : drawn) {
      Entry entry = hits.entries.get(hit[0]);
      columns.addRows(new ArticleHits(entry, hit[0], new int[] {hit[1], hit[2]}), rows);
    }
    return new Found(
        hits.counts(count, drawn.length), lines -> hits.addPage(rows.sorted(), lines), hits);
  }

  /** Returns for each word its alphabetical rank, from 1; two threads may both find them out. */
  private int[] ranks() {
    int[] known = ranks.get();
    if (known != null) {
      return known;
    }
    int[] order = holdings.lexicon().alphabetical();
    int[] found = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      found[order[rank]] = rank + 1;
    }
    ranks.set(found);
    return found;
  }

  /** Hits and articles counted in one pass. */
  private record Count(long hits, int articles) {}

  /** A concordance whose lines are known by their places. */
  private record Found(ConcordanceCounts counts, Consumer<ConcordanceLines> places, Hits hits)
      implements Concordance {

    @Override
    public void forEachLine(Consumer<ConcordanceLine> reader) {
      ConcordanceLines lines = hits.lines(reader);
      places.accept(lines);
      lines.flush();
    }
  }

  /** The hits of one request. */
  private final class Hits {
    final List<Entry> entries;
    final ConcordanceRequest request;
    final QueryFinder finder;

    Hits(List<Entry> entries, ConcordanceRequest request) {
      this.entries = entries;
      this.request = request;
      this.finder = new QueryFinder(request.query(), holdings);
    }

    ArticleHits in(int index) {
      return new ArticleHits(entries.get(index), index, finder.ranges(entries.get(index)));
    }

    Count each(Consumer<ArticleHits> use) {
      long hits = 0;
      int articles = 0;
      for (int index = 0; index < entries.size(); index++) {
        ArticleHits found = in(index);
        if (found.count() > 0) {
          hits += found.count();
          articles++;
          use.accept(found);
        }
      }
      return new Count(hits, articles);
    }

    ConcordanceCounts counts(Count count, long lines) {
      return new ConcordanceCounts(Holdings.base(entries), count.hits, count.articles, lines);
    }

    SortColumns columns() {
      return new SortColumns(request, entries, holdings.lexicon(), Concordances.this::ranks);
    }

    ConcordanceLines lines(Consumer<ConcordanceLine> reader) {
      return new ConcordanceLines(entries, holdings, texts, request.context(), reader);
    }

    long from() {
      return (request.page() - 1L) * request.pageSize();
    }

    long to() {
      return from() + request.pageSize();
    }

    /** Returns how many of the first lines are needed and can be brought into order. */
    long sortable() {
      return Math.min(to(), ConcordanceRequest.MOST_SORTED);
    }

    /** Adds the page out of articles in order, whose hits are found again. */
    void addInOrder(int[][] articles, ConcordanceLines lines) {
      long before = 0;
      for (int[] article : articles) {
        long first = Math.max(from() - before, 0);
        long last = Math.min(to() - before, article[2]);
        if (first < last) {
          ArticleHits found = in(article[1]);
          for (int hit = (int) first; hit < last; hit++) {
            lines.add(found.index(), found.start(hit), found.end(hit));
          }
        }
        before += article[2];
      }
    }

    /** Adds the page out of rows in order, which end in index, start and end. */
    void addPage(int[][] rows, ConcordanceLines lines) {
      for (long i = from(); i < Math.min(to(), rows.length); i++) {
        int[] row = rows[(int) i];
        lines.add(row[row.length - 3], row[row.length - 2], row[row.length - 1]);
      }
    }
  }
}
