package org.topoi.web.corpus;

/** Reads a term from an address: one to five words. */
public final class TermText {

  private static final int LONGEST = 200;
  private static final int MOST_TOKENS = 5;

  private TermText() {}

  /**
   * Returns the words joined by single blanks; empty for none.
   *
   * @throws UnreadableTermException when there are more than five or they are longer than 200
   *     UTF-16 units
   */
  public static String orEmpty(String text) {
    String term = text.strip().replaceAll("\\s+", " ");
    if (term.length() > LONGEST || term.split(" ").length > MOST_TOKENS) {
      throw new UnreadableTermException(term);
    }
    return term;
  }

  /**
   * Returns the words joined by single blanks.
   *
   * @throws UnreadableTermException as {@link #orEmpty}, and when there is none
   */
  public static String of(String text) {
    String term = orEmpty(text);
    if (term.isEmpty()) {
      throw new UnreadableTermException(term);
    }
    return term;
  }

  /**
   * Returns one word.
   *
   * @throws UnreadableTermException as {@link #of}, and when there is more than one
   */
  public static String word(String text) {
    String term = of(text);
    if (term.contains(" ")) {
      throw new UnreadableTermException(term);
    }
    return term;
  }
}
