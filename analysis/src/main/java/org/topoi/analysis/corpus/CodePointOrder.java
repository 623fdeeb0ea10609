package org.topoi.analysis.corpus;

import java.util.Comparator;

/** The order of strings by code point, which is not that of UTF-16 units beyond the first plane. */
enum CodePointOrder implements Comparator<String> {
  INSTANCE;

  private static final int FIRST_SURROGATE = 0xD800;
  private static final int BEHIND_SURROGATES = 0xE000;

  @Override
  public int compare(String one, String other) {
    int shared = Math.min(one.length(), other.length());
    for (int i = 0; i < shared; i++) {
      char left = one.charAt(i);
      char right = other.charAt(i);
      if (left != right) {
        return weight(left) - weight(right);
      }
    }
    return one.length() - other.length();
  }

  /** Surrogates stand for the planes above, so they weigh more than the units behind them. */
  private static int weight(char unit) {
    if (unit < FIRST_SURROGATE) {
      return unit;
    }
    return unit < BEHIND_SURROGATES ? unit + 0x10000 : unit;
  }
}
