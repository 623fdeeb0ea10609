package org.topoi.analysis.text;

import java.util.Locale;

/**
 * The language of a text, named by its ISO 639-1 code in small letters ({@code en}, {@code ru}), or
 * {@link #UNDETERMINED}.
 *
 * @param code two or three small Latin letters; {@code und} when the language is not known
 */
public record Language(String code) implements Comparable<Language> {

  public static final Language ENGLISH = new Language("en");
  public static final Language RUSSIAN = new Language("ru");
  public static final Language FRENCH = new Language("fr");
  public static final Language GERMAN = new Language("de");
  public static final Language SPANISH = new Language("es");

  /** A text whose language nobody has said and that could not be told from its words. */
  public static final Language UNDETERMINED = new Language("und");

  public Language {
    if (!code.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException(
          "code must be two or three small Latin letters, but is '" + code + "'");
    }
  }

  /**
   * Returns the locale by which ICU chooses its rules; the root locale for an undetermined
   * language.
   */
  public Locale locale() {
    return equals(UNDETERMINED) ? Locale.ROOT : Locale.forLanguageTag(code);
  }

  @Override
  public int compareTo(Language other) {
    return code.compareTo(other.code);
  }
}
