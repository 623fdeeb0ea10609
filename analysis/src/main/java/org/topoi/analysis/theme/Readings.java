package org.topoi.analysis.theme;

import java.util.List;
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
    return Folding.written(form);
  }

  private static List<String> withoutPossessive(String reading) {
    int end = reading.length() - 2;
    boolean possessive = end > 0 && (reading.endsWith("'s") || reading.endsWith("'S"));
    return possessive ? List.of(reading, written(reading.substring(0, end))) : List.of(reading);
  }
}
