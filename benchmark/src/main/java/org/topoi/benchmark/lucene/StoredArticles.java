package org.topoi.benchmark.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/** Reads the stored text of articles with the places of its tokens; ascending within a segment. */
final class StoredArticles {

  private static final Set<String> TEXT = Set.of(LuceneIndex.TEXT);

  private final IndexSearcher searcher;
  private final LeafReaderContext leaf;
  private final BinaryDocValues places;

  StoredArticles(IndexSearcher searcher, LeafReaderContext leaf) throws IOException {
    this.searcher = searcher;
    this.leaf = leaf;
    this.places = leaf.reader().getBinaryDocValues(LuceneIndex.PLACES);
  }

  LeafReaderContext leaf() {
    return leaf;
  }

  TokenPlaces read(int article) throws IOException {
    places.advanceExact(article);
    String text =
        searcher.storedFields().document(leaf.docBase + article, TEXT).get(LuceneIndex.TEXT);
    return TokenPlaces.decode(places.binaryValue(), text);
  }
}
