package org.topoi.analysis.theme;

/** How the values of a plain dictionary are compared with tokens. */
public enum ValueType {

  /**
   * The whole token; {@code *} stands for any characters, also none, {@code ?} for one code point.
   */
  GLOB,

  /** The whole token, letter for letter. */
  FIXED,

  /** A regular expression that is found anywhere in the token. */
  REGEX
}
