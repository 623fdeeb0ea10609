package org.topoi.web.corpus;

import java.util.List;
import java.util.stream.IntStream;

/** Which themes of the dictionary a page shows; the parameter {@code set}. */
public enum ThemeSet {
  /** The themes that are shown first. */
  FOUNDING,
  /** Every theme of the dictionary. */
  ALL;

  /** Returns the set that a view asks for, the founding one without being asked. */
  public static ThemeSet of(View view) {
    return view.parameters().choice("set", ThemeSet.class, FOUNDING);
  }

  /** Returns the indexes of its themes in the dictionary, in its order. */
  public List<Integer> indexes(View view) {
    return IntStream.range(0, view.dictionary().themes().size())
        .filter(i -> this == ALL || view.dictionary().themes().get(i).founding())
        .boxed()
        .toList();
  }

  /** Returns the other set. */
  public ThemeSet other() {
    return this == ALL ? FOUNDING : ALL;
  }
}
