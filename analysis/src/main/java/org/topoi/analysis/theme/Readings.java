package org.topoi.analysis.theme;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.regex.Pattern;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.text.Language;

/**
 * The readings under which a token may satisfy an element.
 *
 * <p>A token has two readings where it ends in an English possessive: {@code West's} is also read
 * as {@code West}.
 *
 * @param words folded words, for elements that ignore case
 * @param forms written forms, for elements with the case flag
 */
record Readings(List<String> words, List<String> forms) {

  private static final Pattern DOTTED_CAPITALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})+\\.?");

  Readings {
    words = List.copyOf(words);
    forms = List.copyOf(forms);
  }

  /** Returns the readings of a token of a language. */
  static Readings of(String form, Language language) {
    List<String> words = List.of(Folding.word(form, language));
    List<String> forms = List.of(written(form));
    return language.equals(Language.ENGLISH)
        ? new Readings(withoutPossessive(words.get(0)), withoutPossessive(forms.get(0)))
        : new Readings(words, forms);
  }

  /**
   * Returns a form as elements with the case flag see it: composed, apostrophes and hyphens folded,
   * letters as they are, U.N. written UN.
   */
  static String written(String form) {
    String composed = Normalizer2.getNFCInstance().normalize(form);
    StringBuilder written = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char character = composed.charAt(i);
      switch (character) {
        case '\u2019', '\u02BC', '\uFF07', '`', '\u00B4', '\u05F3' -> written.append('\'');
        case '\u2010', '\u2011', '\uFE63', '\uFF0D' -> written.append('-');
        case '\u00AD', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF' -> {}
        default -> written.append(character);
      }
    }
    return undotted(written.toString());
  }

  private static List<String> withoutPossessive(String reading) {
    int end = reading.length() - 2;
    boolean possessive = end > 0 && (reading.endsWith("'s") || reading.endsWith("'S"));
    return possessive ? List.of(reading, undotted(reading.substring(0, end))) : List.of(reading);
  }

  private static String undotted(String reading) {
    boolean dotted = reading.indexOf('.') > 0 && DOTTED_CAPITALS.matcher(reading).matches();
    return dotted ? reading.replace(".", "") : reading;
  }
}
