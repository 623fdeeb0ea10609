package org.topoi.analysis.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Numbers the distinct elements of a dictionary and tells which of them a token satisfies. */
final class ElementTable {

  /** Number of the element that every token satisfies; it is never among those found. */
  static final int ANY = 0;

  private final Map<Element, Integer> ids = new HashMap<>(Map.of(Element.ANY, ANY));
  private final ElementIndex folded = new ElementIndex();
  private final ElementIndex written = new ElementIndex();

  /** Returns the numbers of a phrase's elements; new elements are numbered. */
  int[] ids(List<Element> phrase) {
    return phrase.stream().mapToInt(this::id).toArray();
  }

  private int id(Element element) {
    Integer known = ids.get(element);
    if (known != null) {
      return known;
    }
    int id = ids.size();
    ids.put(element, id);
    (element.exact() ? written : folded).add(element, id);
    return id;
  }

  /** Returns the numbers of the elements that a token satisfies, ascending. */
  int[] satisfied(Readings readings) {
    SortedSet<Integer> found = new TreeSet<>();
    readings.words().forEach(word -> folded.collect(word, found));
    readings.forms().forEach(form -> written.collect(form, found));
    return found.stream().mapToInt(Integer::intValue).toArray();
  }
}
