package org.topoi.analysis.corpus;

import java.util.List;
import org.topoi.analysis.query.CorpusQuery;

/**
 * Concordance lines that are asked for.
 *
 * @param query the query whose hits are shown
 * @param context how much is shown around a hit
 * @param sort what the lines are sorted by, the first key first, at most {@link #MOST_KEYS}; none
 *     for the order of articles
 * @param sample which of the hits are shown; {@link Sample#NONE} for all
 * @param page from 1
 * @param pageSize lines of a page, at least 1
 */
public record ConcordanceRequest(
    CorpusQuery query, Context context, List<SortKey> sort, Sample sample, int page, int pageSize) {

  /** The most keys that lines can be sorted by. */
  public static final int MOST_KEYS = 3;

  /**
   * The most lines that can be brought into another order than that of articles; they take about
   * 100 bytes each.
   */
  public static final int MOST_SORTED = 1_000_000;

  public ConcordanceRequest {
    sort = List.copyOf(sort);
    if (sort.size() > MOST_KEYS) {
      throw new IllegalArgumentException(
          "sort must have at most " + MOST_KEYS + " keys, but has " + sort.size());
    }
    if (page < 1 || pageSize < 1) {
      throw new IllegalArgumentException(
          "page and pageSize must be at least 1, but are " + page + " and " + pageSize);
    }
  }

  /** Says whether the lines come in the order of articles, the newest first. */
  boolean isInArticleOrder() {
    return sort.isEmpty() || sort.get(0) == SortKey.ARTICLE;
  }

  /** How much of the text is shown around a hit. */
  public sealed interface Context permits Tokens, Sentence {}

  /**
   * So many tokens before and after, across sentences.
   *
   * @param each tokens on either side, 1 to {@link #MOST}
   */
  public record Tokens(int each) implements Context {

    /** The most tokens on either side. */
    public static final int MOST = 100;

    public Tokens {
      if (each < 1 || each > MOST) {
        throw new IllegalArgumentException("each must be from 1 to 100, but is " + each);
      }
    }
  }

  /** The sentence of the hit. */
  public record Sentence() implements Context {}

  /**
   * What lines are sorted by. Words are compared folded, by code point; a place where no token is
   * shown comes first. Ties go by article, the newest first and undated ones last, then by its
   * number and the place in it.
   */
  public enum SortKey {
    /** The match, by its first five words. */
    MATCH,
    /** The word before the match. */
    BEFORE_1,
    /** The second word before the match. */
    BEFORE_2,
    /** The third word before the match. */
    BEFORE_3,
    /** The word behind the match. */
    AFTER_1,
    /** The second word behind the match. */
    AFTER_2,
    /** The third word behind the match. */
    AFTER_3,
    /** The source, by its folded name; not given comes last. */
    SOURCE,
    /** The last day of the date, the oldest first; undated comes last. */
    DATE,
    /** The order of articles. */
    ARTICLE
  }

  /**
   * A simple random sample without replacement, the same for the same seed: the hits with the
   * smallest pseudo-random numbers made of seed, article number and place. So neither the order in
   * which articles came in nor an article outside the selection changes it.
   *
   * @param size hits, 1 to {@link #MOST}; 0 for no sample
   * @param seed where the numbers begin
   */
  public record Sample(int size, long seed) {

    /** The largest sample. */
    public static final int MOST = 100_000;

    /** No sample: all hits. */
    public static final Sample NONE = new Sample(0, 0);

    public Sample {
      if (size < 0 || size > MOST) {
        throw new IllegalArgumentException("size must be from 0 to 100,000, but is " + size);
      }
    }

    boolean isNone() {
      return size == 0;
    }
  }
}
