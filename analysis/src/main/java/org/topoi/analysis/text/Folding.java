package org.topoi.analysis.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.regex.Pattern;

/**
 * Turns a form into the word it is counted as, alike in texts, queries, stop lists and
 * dictionaries.
 *
 * <p>Apostrophes become U+0027, double quotation marks U+0022, hyphens U+002D; soft hyphens and
 * marks of direction go; letter case is folded in full ({@code Straße} and {@code STRASSE} are
 * {@code strasse}). En and em dashes stay.
 */
public final class Folding {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Pattern DOTTED_CAPITALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})+\\.?");

  private Folding() {}

  /** Returns the word of a form: NFC, signs folded, default case folding, NFC. */
  public static String word(String form) {
    return word(form, UCharacter.FOLD_CASE_DEFAULT);
  }

  /**
   * Returns the word of a form in a language: Turkish and Azerbaijani tell I with and without dot
   * apart, all others fold as {@link #word(String)} does.
   */
  public static String word(String form, Language language) {
    boolean dotted = language.code().equals("tr") || language.code().equals("az");
    return word(
        form, dotted ? UCharacter.FOLD_CASE_EXCLUDE_SPECIAL_I : UCharacter.FOLD_CASE_DEFAULT);
  }

  /** Returns a text in small letters by the rules of a language; the signs in it stay. */
  public static String lowerCase(String text, Language language) {
    return UCharacter.toLowerCase(ULocale.forLocale(language.locale()), text);
  }

  /**
   * Returns a form as the case flag of a pattern or query sees it: signs folded, letters as they
   * are, points between single capitals left out, so that U.N. is written UN.
   */
  public static String written(String form) {
    String written = isSimple(form) ? form : signs(form);
    boolean dotted = written.indexOf('.') > 0 && DOTTED_CAPITALS.matcher(written).matches();
    return dotted ? written.replace(".", "") : written;
  }

  /** Says whether all characters are ASCII, and none is a grave accent: no sign is to be folded. */
  private static boolean isSimple(String form) {
    return form.chars().allMatch(character -> character <= '~' && character != '`');
  }

  private static String word(String form, int caseFolding) {
    if (isPlain(form)) {
      return form;
    }
    return NFC.normalize(UCharacter.foldCase(signs(form), caseFolding));
  }

  /** Most forms are small Latin letters already and need no folding. */
  private static boolean isPlain(String form) {
    for (int i = 0; i < form.length(); i++) {
      char character = form.charAt(i);
      boolean upper = character >= 'A' && character <= 'Z';
      if (upper || character > '~' || character == '`') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns a form in NFC with its apostrophes, quotation marks and hyphens folded and its letters
   * as they are.
   */
  static String signs(String form) {
    String text = NFC.normalize(form);
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '\u2019', '\u02BC', '\uFF07', '`', '\u00B4', '\u05F3' -> folded.append('\'');
        case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\uFF02', '\u05F4' ->
            folded.append('"');
        case '\u2010', '\u2011', '\uFE63', '\uFF0D' -> folded.append('-');
        case '\u00AD', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF' -> {}
        default -> folded.append(character);
      }
    }
    return folded.toString();
  }
}
