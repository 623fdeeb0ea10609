package org.topoi.analysis.theme;

/**
 * What a pattern asks of one token.
 *
 * @param kind how the text is compared
 * @param text what is compared, without a prefix's star; empty for any token
 * @param exact whether the token's written form is compared, and not its folded word
 */
record Element(Kind kind, String text, boolean exact) {

  enum Kind {
    ANY,
    WHOLE,
    PREFIX,
    GLOB,
    REGEX
  }

  /** Matches every token. */
  static final Element ANY = new Element(Kind.ANY, "", false);

  /** Returns the element of a text with wildcards. */
  static Element glob(String text, boolean exact) {
    if (text.matches("\\*+")) {
      return ANY;
    }
    int star = text.indexOf('*');
    if (text.indexOf('?') >= 0 || star >= 0 && star < text.length() - 1) {
      return new Element(Kind.GLOB, text, exact);
    }
    return star < 0
        ? new Element(Kind.WHOLE, text, exact)
        : new Element(Kind.PREFIX, text.substring(0, star), exact);
  }
}
