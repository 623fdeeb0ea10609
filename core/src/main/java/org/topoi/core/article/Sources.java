package org.topoi.core.article;

import java.util.List;

/**
 * The sources that articles have named. Names that differ only in letter case or in white space are
 * one source, and its first spelling is kept: {@code TASS} and {@code tass } are the same.
 */
public interface Sources {

  /**
   * Returns all sources by name without regard to letter case, those of removed articles included.
   */
  List<Source> all();
}
