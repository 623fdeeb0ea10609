package org.topoi.analysis.corpus;

/** By what a selection is cut into parts; every article is in exactly one part. */
public enum Facet {
  SOURCE,
  AUTHOR,
  LANGUAGE
}
