package org.topoi.benchmark.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanMultiTermQueryWrapper;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.queries.spans.SpanWeight;
import org.apache.lucene.queries.spans.Spans;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreMode;
import org.topoi.benchmark.task.BenchmarkThemes.PatternWord;

/** Finds the places of words and phrases. */
record LuceneHits(IndexSearcher searcher) {

  /** Takes the articles with hits, one by one. */
  interface Visitor {

    /**
     * Takes one article.
     *
     * @param leaf the segment
     * @param article its number in the segment
     * @param hits stands before the first hit of the article
     */
    void visit(LeafReaderContext leaf, int article, Spans hits) throws IOException;
  }

  /** Returns the query of words that follow one another. */
  static SpanQuery query(List<PatternWord> words) {
    if (words.size() == 1) {
      return query(words.get(0));
    }
    return new SpanNearQuery(
        words.stream().map(LuceneHits::query).toArray(SpanQuery[]::new), 0, true);
  }

  private static SpanQuery query(PatternWord word) {
    SpanQuery[] alternatives =
        word.alternatives().stream()
            .map(text -> query(new Term(LuceneIndex.WORDS, text), word.beginning()))
            .toArray(SpanQuery[]::new);
    return alternatives.length == 1 ? alternatives[0] : new SpanOrQuery(alternatives);
  }

  private static SpanQuery query(Term term, boolean beginning) {
    return beginning
        ? new SpanMultiTermQueryWrapper<>(new PrefixQuery(term))
        : new SpanTermQuery(term);
  }

  void visit(SpanQuery query, Visitor visitor) throws IOException {
    SpanQuery rewritten = (SpanQuery) searcher.rewrite(query);
    SpanWeight weight = rewritten.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Spans hits = weight.getSpans(leaf, SpanWeight.Postings.POSITIONS);
      if (hits != null) {
        while (hits.nextDoc() != Spans.NO_MORE_DOCS) {
          visitor.visit(leaf, hits.docID(), hits);
        }
      }
    }
  }
}
