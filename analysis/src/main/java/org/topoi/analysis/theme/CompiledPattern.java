package org.topoi.analysis.theme;

import java.util.List;

/**
 * What remains to be known of a pattern when its phrase has been found.
 *
 * @param theme index of its theme
 * @param index its index in the theme
 * @param exclusion whether it keeps others from counting
 * @param conditions all must hold
 */
record CompiledPattern(int theme, int index, boolean exclusion, List<Condition> conditions) {

  CompiledPattern {
    conditions = List.copyOf(conditions);
  }

  boolean holds(Passage passage, int start, int end) {
    for (Condition condition : conditions) {
      if (!condition.holds(passage, start, end)) {
        return false;
      }
    }
    return true;
  }
}
