package org.topoi.analysis.collocation;

/** What becomes of a position that lies in the windows of several hits of the node. */
public enum Overlap {

  /** It counts once: Evert's surface co-occurrence, so that no collocate exceeds its frequency. */
  ONCE,

  /** It counts once for each window, as CQPweb, KorAP, NLTK and quanteda have it. */
  PER_NODE
}
