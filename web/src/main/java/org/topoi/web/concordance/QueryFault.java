package org.topoi.web.concordance;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import org.topoi.analysis.query.MalformedQueryException;

/**
 * What is wrong with a query, with the place pointed at.
 *
 * @param column where the trouble begins, in UTF-16 units from 1; 0 where there is none
 * @param expected what was expected there
 * @param excerpt the query around the column
 * @param pointer blanks and a caret that stands under the column of the excerpt
 */
record QueryFault(int column, String expected, String excerpt, String pointer) {

  static final QueryFault NONE = new QueryFault(0, "", "", "");

  private static final int BEFORE = 50;
  private static final int BEHIND = 30;

  static QueryFault of(MalformedQueryException refusal) {
    String query = refusal.query();
    int at = Math.min(refusal.column() - 1, query.length());
    int from = at <= BEFORE ? 0 : query.offsetByCodePoints(at, -Math.min(BEFORE, at / 2));
    int to = Math.min(query.length(), at + BEHIND);
    String before = (from > 0 ? "…" : "") + query.substring(from, at);
    return new QueryFault(
        refusal.column(),
        refusal.expected(),
        before + query.substring(at, to) + (to < query.length() ? "…" : ""),
        blanks(before) + "^");
  }

  /** Says whether something is wrong. */
  public boolean there() {
    return column > 0;
  }

  /** Returns blanks as wide as a text in a typeface of fixed width. */
  private static String blanks(String text) {
    StringBuilder blanks = new StringBuilder();
    text.codePoints()
        .filter(letter -> UCharacter.getType(letter) != ECharacterCategory.NON_SPACING_MARK)
        .forEach(letter -> blanks.append(isWide(letter) ? '\u3000' : ' '));
    return blanks.toString();
  }

  private static boolean isWide(int letter) {
    int width = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }
}
