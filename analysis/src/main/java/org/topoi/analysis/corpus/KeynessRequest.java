package org.topoi.analysis.corpus;

/**
 * Keywords that are asked for: what is unusually frequent in a target or unusually rare.
 *
 * @param unit what is compared
 * @param filter which terms are tested and listed
 * @param direction in which of the two corpora they are more frequent
 * @param order how they are ranked
 * @param page from 1
 * @param pageSize rows of a page, at least 1
 */
public record KeynessRequest(
    Unit unit, Filter filter, Direction direction, Order order, int page, int pageSize) {

  public KeynessRequest {
    check("page", page, 1, Integer.MAX_VALUE);
    check("pageSize", pageSize, 1, Integer.MAX_VALUE);
  }

  private static void check(String name, int value, int low, int high) {
    if (value < low || value > high) {
      throw new IllegalArgumentException(
          name + " must be from " + low + " to " + high + ", but is " + value);
    }
  }

  /**
   * What is compared.
   *
   * @param layer what of a token is counted
   * @param length tokens of an n-gram, 1 to 3; n-grams do not cross sentences
   */
  public record Unit(Layer layer, int length) {

    public static final Unit WORDS = new Unit(Layer.WORD, 1);

    public Unit {
      check("length", length, 1, 3);
    }
  }

  /** In which corpus a term is relatively more frequent. */
  public enum Direction {
    /** Wherever; terms that are equally frequent too. */
    BOTH,
    TARGET,
    REFERENCE
  }

  /** How keywords are ranked, whatever their direction; ties end with the term, by code point. */
  public enum Order {
    /** The strongest evidence first. */
    LOG_LIKELIHOOD,
    /** The largest difference first, then the strongest evidence. */
    LOG_RATIO
  }

  /**
   * Which terms are tested and which of these are listed. The base of all rates stays every token.
   *
   * @param minimumFrequency occurrences in target and reference together, at least 1
   * @param minimumDocumentFrequency articles of the target with at least one and those of the
   *     reference, added; at least 1
   * @param withoutStopWords leaves out terms that begin or end with a stop word in at least half of
   *     their occurrences, and terms without a letter; see {@link FrequencyRequest.Filter}
   * @param significance which of the terms tested are listed
   */
  public record Filter(
      long minimumFrequency,
      int minimumDocumentFrequency,
      boolean withoutStopWords,
      Significance significance) {

    /** Tests and lists everything. */
    public static final Filter NONE = new Filter(1, 1, false, Significance.ANY);
  }

  /**
   * How small an adjusted p-value has to be.
   *
   * @param correction how p-values are corrected for the number of terms tested
   * @param level the largest adjusted p-value that is listed, from 0 to 1
   */
  public record Significance(Correction correction, double level) {

    /** Lists every term tested. */
    public static final Significance ANY = new Significance(Correction.BENJAMINI_HOCHBERG, 1);

    public Significance {
      if (!(level >= 0 && level <= 1)) {
        throw new IllegalArgumentException("level must be from 0 to 1, but is " + level);
      }
    }
  }

  /** How p-values are corrected for the number of terms tested. */
  public enum Correction {
    /** At the level α a share of at most α of what is listed is false: for exploring. */
    BENJAMINI_HOCHBERG,
    /** At the level α the chance of a single false finding is at most α: strict. */
    BONFERRONI
  }
}
