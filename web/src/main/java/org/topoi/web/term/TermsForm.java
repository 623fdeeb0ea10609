package org.topoi.web.term;

import java.util.List;
import java.util.Map;
import org.topoi.web.corpus.Query;

/**
 * The settings of the frequency list as its form shows them.
 *
 * @param selection the selection, sent along unchanged
 * @param values the settings by name
 * @param minimum the least number of occurrences as it was sent; empty when it is left to the
 *     length of the n-grams, so that another length brings its own
 */
record TermsForm(List<Query.Entry> selection, Map<String, Object> values, String minimum) {

  TermsForm {
    selection = List.copyOf(selection);
    values = Map.copyOf(values);
  }

  /** Says whether a setting has this value. */
  public boolean is(String name, Object value) {
    return String.valueOf(values.get(name)).equals(String.valueOf(value));
  }

  /** Returns the value of a setting. */
  public Object value(String name) {
    return values.getOrDefault(name, "");
  }
}
