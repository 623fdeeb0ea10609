package org.topoi.analysis.query;

/** A text whose tokens are numbers of a {@link Vocabulary}. */
public interface CodedText {

  /** Returns the number of each token on a layer; the array is not changed. */
  int[] items(Attribute attribute);

  /** Returns for each sentence the position behind its last token; the array is not changed. */
  int[] sentenceEnds();
}
