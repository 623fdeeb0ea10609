package org.topoi.analysis.query;

import java.util.function.UnaryOperator;
import org.topoi.analysis.text.Folding;

/** How the words of a query are compared with the types of a corpus. */
enum Spelled {
  /** Without regard to letter case and the kind of apostrophe or hyphen. */
  WORD("word:", Attribute.WORD, Folding::word),
  /** By the dictionary form. */
  LEMMA("lemma:", Attribute.LEMMA, Folding::word),
  /** Character by character, as a list of forms tells forms apart. */
  FORM("form:", Attribute.FORM, UnaryOperator.identity()),
  /** With the case flag of the theme dictionaries: letters count, U.N. is UN. */
  WRITTEN("=", Attribute.FORM, Folding::written);

  private final String prefix;
  private final Attribute attribute;
  private final UnaryOperator<String> folding;

  Spelled(String prefix, Attribute attribute, UnaryOperator<String> folding) {
    this.prefix = prefix;
    this.attribute = attribute;
    this.folding = folding;
  }

  /** Returns what is written in front of a word. */
  String prefix() {
    return prefix;
  }

  Attribute attribute() {
    return attribute;
  }

  /** Returns a text of a query as it is compared. */
  String fold(String text) {
    return folding.apply(text);
  }

  /** Returns a type of the corpus as it is compared; types of a layer are folded already. */
  String type(String type) {
    return this == WRITTEN ? Folding.written(type) : type;
  }

  /** Returns how the values of an attribute are compared. */
  static Spelled of(Attribute attribute) {
    return switch (attribute) {
      case WORD -> WORD;
      case LEMMA -> LEMMA;
      case FORM -> FORM;
    };
  }
}
