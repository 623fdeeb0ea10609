package org.topoi.core.article;

import java.io.Serializable;

/**
 * Something said about an article that cannot be kept.
 *
 * @param field what it says
 * @param reason why it cannot be kept
 * @param limit longest value of the field, in UTF-16 units
 * @param length length of the value that was given, cleaned, in UTF-16 units
 */
public record UnusableDetail(Field field, Reason reason, int limit, int length)
    implements Serializable {

  /** What a detail says. */
  public enum Field {
    TITLE,
    SOURCE,
    AUTHOR,
    LANGUAGE,
    URL
  }

  /** Why a detail cannot be kept. */
  public enum Reason {
    /** It is longer than the limit; it is not cut, since nobody would see what is missing. */
    TOO_LONG,
    /** It is not a language code of ISO 639 with two or three letters. */
    NOT_A_LANGUAGE_CODE,
    /** It is not a full address that begins with http:// or https://. */
    NOT_A_WEB_ADDRESS
  }
}
