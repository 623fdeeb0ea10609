package org.topoi.analysis.theme;

/** How far a longer match keeps a shorter one from counting. */
public enum Scope {

  /** Within its theme; different themes count each for itself. */
  THEME,

  /**
   * In the whole dictionary: a match whose tokens all lie in longer matches of any themes does not
   * count.
   */
  DICTIONARY
}
