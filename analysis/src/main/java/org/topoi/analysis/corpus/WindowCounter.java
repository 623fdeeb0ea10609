package org.topoi.analysis.corpus;

import java.util.List;
import java.util.stream.IntStream;
import org.topoi.analysis.corpus.CollocateList.NodeCount;

/** Counts what stands in the windows around a node. */
final class WindowCounter {

  private final LexiconView lexicon;
  private final StopItems stops;
  private final NodeWindows windows;
  private final int[] together;
  private final int[] asStopWord;
  private final int[] articles;
  private final int[] lastArticle;
  private long hits;
  private int articlesWithHits;
  private long windowTokens;

  private WindowCounter(CollocationRequest request, Holdings holdings) {
    this.lexicon = holdings.lexicon();
    this.stops = new StopItems(lexicon, holdings.rules());
    this.windows = new NodeWindows(request.node(), request.layer(), lexicon);
    this.together = new int[lexicon.size()];
    this.asStopWord = new int[lexicon.size()];
    this.articles = new int[lexicon.size()];
    this.lastArticle = new int[lexicon.size()];
  }

  static WindowCounter count(List<Entry> entries, CollocationRequest request, Holdings holdings) {
    WindowCounter counter = new WindowCounter(request, holdings);
    entries.forEach(counter::add);
    return counter;
  }

  private void add(Entry entry) {
    int found = windows.visit(entry, (position, item) -> add(entry, item));
    hits += found;
    articlesWithHits += found > 0 ? 1 : 0;
  }

  private void add(Entry entry, int item) {
    together[item]++;
    windowTokens++;
    if (stops.contains(entry.language(), item)) {
      asStopWord[item]++;
    }
    // The hits of this article are not in yet, so that the sum names it and no other.
    int article = articlesWithHits + 1;
    if (lastArticle[item] != article) {
      lastArticle[item] = article;
      articles[item]++;
    }
  }

  /** Returns the items that stand in a window, by number. */
  IntStream items() {
    return IntStream.range(0, together.length).filter(item -> together[item] > 0);
  }

  int together(int item) {
    return together[item];
  }

  int articles(int item) {
    return articles[item];
  }

  /** Says whether an item is a stop word of the article's language in most of its places. */
  boolean isMostlyStopWord(int item) {
    return 2L * asStopWord[item] >= together[item];
  }

  NodeCount node() {
    return new NodeCount(hits, articlesWithHits, windowTokens);
  }
}
