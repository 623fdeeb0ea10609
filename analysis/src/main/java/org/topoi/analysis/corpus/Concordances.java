package org.topoi.analysis.corpus;

import java.util.ArrayList;
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

  ConcordanceResult page(List<Entry> entries, ConcordanceRequest request) {
    List<ConcordanceCounts> counts = new ArrayList<>();
    List<ConcordanceLine> lines = new ArrayList<>();
    read(
        entries,
        request,
        new ConcordanceReader() {
          @Override
          public void counts(ConcordanceCounts known) {
            counts.add(known);
          }

          @Override
          public void line(ConcordanceLine line) {
            lines.add(line);
          }
        });
    return new ConcordanceResult(counts.get(0), lines);
  }

  void read(List<Entry> entries, ConcordanceRequest request, ConcordanceReader reader) {
    Found found = new Found(entries, request);
    if (!request.sample().isNone()) {
      sampled(found, reader);
    } else if (request.isInArticleOrder()) {
      inArticleOrder(found, reader);
    } else {
      sorted(found, reader);
    }
  }

  private void inArticleOrder(Found found, ConcordanceReader reader) {
    TopRows articles = new TopRows(3, Integer.MAX_VALUE);
    Count count =
        found.each(
            hits -> articles.add(ArticleHits.newness(hits.entry()), hits.index(), hits.count()));
    reader.counts(found.counts(count, count.hits));
    ConcordanceLines lines = found.lines(reader);
    long before = 0;
    for (int[] article : articles.sorted()) {
      long first = Math.max(found.from() - before, 0);
      long last = Math.min(found.to() - before, article[2]);
      if (first < last) {
        ArticleHits hits = found.hits(article[1]);
        for (int hit = (int) first; hit < last; hit++) {
          lines.add(hits.index(), hits.start(hit), hits.end(hit));
        }
      }
      before += article[2];
    }
    lines.flush();
  }

  private void sorted(Found found, ConcordanceReader reader) {
    SortColumns columns = found.columns();
    TopRows rows = new TopRows(columns.width(), found.sortable());
    Count count = found.each(hits -> columns.addRows(hits, rows));
    if (Math.min(count.hits, found.to()) > found.sortable()) {
      throw new TooManyLinesException(Math.min(count.hits, found.to()));
    }
    reader.counts(found.counts(count, count.hits));
    found.show(rows, reader);
  }

  private void sampled(Found found, ConcordanceReader reader) {
    SeededSample sample = new SeededSample(found.request.sample());
    Count count = found.each(sample::add);
    int[][] drawn = sample.drawn();
    SortColumns columns = found.columns();
    TopRows rows = new TopRows(columns.width(), drawn.length);
    for (int[] hit : drawn) {
      Entry entry = found.entries.get(hit[0]);
      columns.addRows(new ArticleHits(entry, hit[0], new int[] {hit[1], hit[2]}), rows);
    }
    reader.counts(found.counts(count, drawn.length));
    found.show(rows, reader);
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

  /** The hits of one request. */
  private final class Found {
    final List<Entry> entries;
    final ConcordanceRequest request;
    final QueryFinder finder;

    Found(List<Entry> entries, ConcordanceRequest request) {
      this.entries = entries;
      this.request = request;
      this.finder = new QueryFinder(request.query(), holdings);
    }

    ArticleHits hits(int index) {
      return new ArticleHits(entries.get(index), index, finder.ranges(entries.get(index)));
    }

    Count each(Consumer<ArticleHits> use) {
      long hits = 0;
      int articles = 0;
      for (int index = 0; index < entries.size(); index++) {
        ArticleHits found = hits(index);
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

    ConcordanceLines lines(ConcordanceReader reader) {
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

    void show(TopRows rows, ConcordanceReader reader) {
      int[][] sorted = rows.sorted();
      ConcordanceLines lines = lines(reader);
      for (long i = from(); i < Math.min(to(), sorted.length); i++) {
        int[] row = sorted[(int) i];
        lines.add(row[row.length - 3], row[row.length - 2], row[row.length - 1]);
      }
      lines.flush();
    }
  }
}
