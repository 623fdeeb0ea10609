package org.topoi.analysis.corpus;

/**
 * A frequency list that is asked for.
 *
 * @param layer what of a token is counted
 * @param length tokens of an n-gram, 1 to 5; n-grams do not cross sentences
 * @param filter which n-grams are listed
 * @param order how they are ranked
 * @param page from 1
 * @param pageSize rows of a page, at least 1
 */
public record FrequencyRequest(
    Layer layer, int length, Filter filter, Order order, int page, int pageSize) {

  public FrequencyRequest {
    check("length", length, 1, 5);
    check("page", page, 1, Integer.MAX_VALUE);
    check("pageSize", pageSize, 1, Integer.MAX_VALUE);
  }

  private static void check(String name, int value, int low, int high) {
    if (value < low || value > high) {
      throw new IllegalArgumentException(
          name + " must be from " + low + " to " + high + ", but is " + value);
    }
  }

  /** How rows are ranked; ties go by the n-gram, by code point. */
  public enum Order {
    FREQUENCY,
    DOCUMENT_FREQUENCY,
    ALPHABETICAL
  }

  /**
   * Which n-grams are listed. The base of all rates stays every token of the selection.
   *
   * @param prefix folded beginning of the n-gram; empty for any
   * @param minimumFrequency at least 1
   * @param minimumDocumentFrequency at least 1
   * @param withoutStopWords leaves out an n-gram that begins or ends with a stop word of the
   *     article's language in at least half of its occurrences, and one without a letter; on the
   *     lemma layer the lemma must be the stop word. What is listed shows all its occurrences
   */
  public record Filter(
      String prefix,
      long minimumFrequency,
      int minimumDocumentFrequency,
      boolean withoutStopWords) {

    /** Lists everything. */
    public static final Filter NONE = new Filter("", 1, 1, false);
  }
}
