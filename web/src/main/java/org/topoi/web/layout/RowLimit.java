package org.topoi.web.layout;

import org.topoi.web.corpus.Parameters;

/**
 * How many rows of a list an answer holds.
 *
 * @param usual when the address does not say
 * @param most what the address may say
 */
public record RowLimit(int usual, int most) {

  /** A page is read by people; beyond this a browser grows slow. */
  private static final int MOST_ON_A_PAGE = 1_000;

  /** Returns the limit of a page. */
  public static RowLimit ofPage(int usual) {
    return new RowLimit(usual, MOST_ON_A_PAGE);
  }

  /** Returns the limit of a JSON twin: one page, unless the address asks for more. */
  public static RowLimit ofJson(int usual) {
    return new RowLimit(usual, Integer.MAX_VALUE);
  }

  /** Returns the limit of a CSV twin: the whole list, unless the address cuts pages. */
  public static RowLimit ofCsv() {
    return new RowLimit(Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /** Returns what the address says. */
  public int in(Parameters parameters) {
    return parameters.number("limit", usual, 1, most);
  }
}
