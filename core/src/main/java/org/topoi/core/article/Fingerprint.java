package org.topoi.core.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Tells whether two texts are the same words. White space, letter case and the shapes of quotation
 * marks, apostrophes, hyphens and dashes do not count, so a text that is pasted again with other
 * line breaks or with curly quotes has the same fingerprint; any other difference gives another
 * one.
 */
final class Fingerprint {

  private static final String APOSTROPHES = "'`\u00B4\u2018\u2019\u201A\u201B\u2032\u2039\u203A";

  /** A letter by its category, an apostrophe by its use. */
  private static final char MODIFIER_APOSTROPHE = '\u02BC';

  private static final String QUOTES = "\"\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033";
  private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

  private Fingerprint() {}

  /** Returns the SHA-256 of a cleaned text, folded, in UTF-8, as 64 hexadecimal digits. */
  static String of(String cleanText) {
    byte[] folded = fold(cleanText).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(folded));
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean afterBlank = true;
    for (int i = 0; i < text.length(); i++) {
      char unit = fold(text.charAt(i));
      if (unit != ' ' || !afterBlank) {
        folded.append(unit);
      }
      afterBlank = unit == ' ';
    }
    return folded.toString();
  }

  private static char fold(char unit) {
    if (unit != MODIFIER_APOSTROPHE && Character.isLetterOrDigit(unit)) {
      return unit;
    }
    if (unit == '\n' || unit == '\t' || Character.getType(unit) == Character.SPACE_SEPARATOR) {
      return ' ';
    }
    if (unit == MODIFIER_APOSTROPHE || APOSTROPHES.indexOf(unit) >= 0) {
      return '\'';
    }
    if (QUOTES.indexOf(unit) >= 0) {
      return '"';
    }
    return HYPHENS.indexOf(unit) >= 0 ? '-' : unit;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
