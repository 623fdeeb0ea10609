package org.topoi.core.article;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The language codes of ISO 639, as the Java platform knows those of two letters.
 *
 * <p>A language with two codes is kept under the one of two letters, so that "eng" and "en" are one
 * language: dictionaries and word lists are found by it.
 */
final class LanguageCodes {

  private static final String UNDETERMINED = "und";
  private static final Map<String, String> BY_CODE = byCode();

  private LanguageCodes() {}

  private static Map<String, String> byCode() {
    Map<String, String> codes = new TreeMap<>();
    for (String code : Locale.getISOLanguages()) {
      // Three languages were renamed; the platform lists them under both codes and keeps the newer.
      String kept = Locale.forLanguageTag(code).getLanguage();
      codes.put(code, kept);
      codes.put(Locale.forLanguageTag(code).getISO3Language(), kept);
    }
    codes.put(UNDETERMINED, UNDETERMINED);
    return codes;
  }

  /**
   * Returns the code under which a language is kept; nothing when there is no such language. A code
   * of three letters that has no shorter one is taken as it is: there are thousands of them.
   *
   * @param code two or three small letters; empty for a language that is not known
   */
  static Optional<String> kept(String code) {
    if (code.isEmpty()) {
      return Optional.of(UNDETERMINED);
    }
    String known = BY_CODE.get(code);
    if (known != null) {
      return Optional.of(known);
    }
    boolean three = code.length() == 3 && code.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return three ? Optional.of(code) : Optional.empty();
  }
}
