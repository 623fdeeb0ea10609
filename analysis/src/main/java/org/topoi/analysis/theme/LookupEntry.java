package org.topoi.analysis.theme;

import java.util.List;

/**
 * A key of a plain dictionary: a list of values, or a branch with further keys.
 *
 * @param key its name
 * @param values words and phrases; a blank separates the tokens of a phrase
 * @param children keys below it
 */
public record LookupEntry(String key, List<String> values, List<LookupEntry> children) {

  public LookupEntry {
    values = List.copyOf(values);
    children = List.copyOf(children);
  }
}
