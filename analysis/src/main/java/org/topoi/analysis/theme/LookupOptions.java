package org.topoi.analysis.theme;

import java.util.Set;

/**
 * How a plain dictionary is looked up.
 *
 * @param valueType how values are compared with tokens
 * @param ignoreCase whether both sides are put into small letters
 * @param scope how far a longer match keeps a shorter one from counting
 * @param levels which elements of a key's path make its name, from 1; empty for all
 * @param capitalKeys whether keys are given in capitals
 */
public record LookupOptions(
    ValueType valueType,
    boolean ignoreCase,
    Scope scope,
    Set<Integer> levels,
    boolean capitalKeys) {

  public LookupOptions {
    levels = Set.copyOf(levels);
  }

  /** Returns the options that quanteda takes when none are given, keys as they are written. */
  public static LookupOptions standard() {
    return new LookupOptions(ValueType.GLOB, true, Scope.THEME, Set.of(), false);
  }
}
