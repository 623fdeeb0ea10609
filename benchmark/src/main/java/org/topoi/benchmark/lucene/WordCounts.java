package org.topoi.benchmark.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Counts all words in a part of the corpus, out of the postings of each. */
record WordCounts(IndexSearcher searcher) {

  /** Above so many postings to an article of the part it is faster to leap than to read all. */
  private static final int LEAP = 8;

  /** Takes one word. */
  interface Visitor {

    /**
     * Takes a word of the corpus.
     *
     * @param word in UTF-8; valid during the call only
     * @param inPart its tokens in the part, 0 where it does not occur
     * @param inAll its tokens in the corpus
     */
    void visit(BytesRef word, long inPart, long inAll);
  }

  void visit(Query part, Visitor visitor) throws IOException {
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), LuceneIndex.WORDS);
    boolean whole = part instanceof MatchAllDocsQuery;
    FixedBitSet articles = whole ? new FixedBitSet(1) : articles(part);
    int size = articles.cardinality();
    PostingsEnum[] reused = new PostingsEnum[1];
    TermsEnum words = terms.iterator();
    for (BytesRef word = words.next(); word != null; word = words.next()) {
      long all = words.totalTermFreq();
      long inPart = all;
      if (!whole) {
        reused[0] = words.postings(reused[0], PostingsEnum.FREQS);
        inPart =
            words.docFreq() / LEAP > size ? leap(reused[0], articles) : read(reused[0], articles);
      }
      visitor.visit(word, inPart, all);
    }
  }

  private static long read(PostingsEnum postings, FixedBitSet articles) throws IOException {
    long count = 0;
    int article = postings.nextDoc();
    while (article != DocIdSetIterator.NO_MORE_DOCS) {
      if (articles.get(article)) {
        count += postings.freq();
      }
      article = postings.nextDoc();
    }
    return count;
  }

  private static long leap(PostingsEnum postings, FixedBitSet articles) throws IOException {
    long count = 0;
    int article = postings.nextDoc();
    while (article != DocIdSetIterator.NO_MORE_DOCS) {
      if (articles.get(article)) {
        count += postings.freq();
      }
      int wanted =
          article + 1 < articles.length()
              ? articles.nextSetBit(article + 1)
              : DocIdSetIterator.NO_MORE_DOCS;
      article = wanted == DocIdSetIterator.NO_MORE_DOCS ? wanted : postings.advance(wanted);
    }
    return count;
  }

  private FixedBitSet articles(Query part) throws IOException {
    FixedBitSet articles = new FixedBitSet(searcher.getIndexReader().maxDoc());
    Weight weight = searcher.createWeight(searcher.rewrite(part), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        DocIdSetIterator found = scorer.iterator();
        while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          articles.set(leaf.docBase + found.docID());
        }
      }
    }
    return articles;
  }
}
