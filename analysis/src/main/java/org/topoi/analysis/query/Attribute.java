package org.topoi.analysis.query;

/** What of a token a query looks at: the folded word, the lemma, or the form as written. */
public enum Attribute {
  WORD,
  LEMMA,
  FORM
}
