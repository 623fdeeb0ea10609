package org.topoi.analysis.corpus;

/** An article with hits: start and end position of each in turn. */
final class ArticleHits {

  private static final int LATEST = Integer.MAX_VALUE;

  private final Entry entry;
  private final int index;
  private final int[] ranges;

  /**
   * Puts an article and its hits together.
   *
   * @param index its place among the articles of the selection, which stand by number
   */
  ArticleHits(Entry entry, int index, int[] ranges) {
    this.entry = entry;
    this.index = index;
    this.ranges = ranges;
  }

  Entry entry() {
    return entry;
  }

  int index() {
    return index;
  }

  int count() {
    return ranges.length / 2;
  }

  int start(int hit) {
    return ranges[2 * hit];
  }

  int end(int hit) {
    return ranges[2 * hit + 1];
  }

  /** Returns a number by which the oldest article comes first and undated ones last. */
  static int age(Entry entry) {
    return entry.date().isAllTime() ? LATEST : day(entry);
  }

  /** Returns a number by which the newest article comes first and undated ones last. */
  static int newness(Entry entry) {
    return entry.date().isAllTime() ? LATEST : -day(entry);
  }

  private static int day(Entry entry) {
    long day = entry.date().last().toEpochDay();
    return (int) Math.max(1 - LATEST, Math.min(LATEST - 1, day));
  }
}
