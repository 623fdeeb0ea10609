package org.topoi.analysis.corpus;

/** What of a token is counted: the form as written, the folded word, or the lemma. */
public enum Layer {
  FORM,
  WORD,
  LEMMA
}
