package org.topoi.analysis.corpus;

/**
 * Lines that are asked for: the hits behind a number.
 *
 * @param what the hits of which the lines are shown
 * @param page from 1
 * @param pageSize lines of a page, at least 1
 */
public record LineRequest(Target what, int page, int pageSize) {

  public LineRequest {
    if (page < 1 || pageSize < 1) {
      throw new IllegalArgumentException(
          "page and pageSize must be at least 1, but are " + page + " and " + pageSize);
    }
  }

  /** The hits of which lines are shown. */
  public sealed interface Target
      permits ThemeHits, PatternHits, TermHits, StretchHits, CollocateHits {}

  /**
   * All hits of a theme.
   *
   * @param theme index of the theme in the dictionary
   */
  public record ThemeHits(int theme) implements Target {}

  /**
   * The hits that one pattern carries.
   *
   * @param theme index of the theme in the dictionary
   * @param pattern index of the pattern in the theme
   */
  public record PatternHits(int theme, int pattern) implements Target {}

  /**
   * All occurrences of a word or n-gram as a frequency list counts them: inside one sentence,
   * overlapping ones each.
   *
   * @param layer the layer on which it is written
   * @param term one to five tokens joined by single spaces
   */
  public record TermHits(Layer layer, String term) implements Target {}

  /**
   * The occurrences of a term in one {@link Stretch}.
   *
   * @param hits the occurrences of which these are a part
   * @param first number of the article with which the stretch begins
   * @param last number of the article with which it ends; none is found when either is not there
   */
  public record StretchHits(TermHits hits, long first, long last) implements Target {}

  /**
   * All tokens of a collocate inside the windows around a node.
   *
   * @param node the node and its windows
   * @param layer the layer on which the collocate is written
   * @param collocate one token
   */
  public record CollocateHits(CollocationRequest.Node node, Layer layer, String collocate)
      implements Target {}
}
