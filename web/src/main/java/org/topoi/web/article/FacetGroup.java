package org.topoi.web.article;

import java.util.List;
import org.topoi.web.layout.Formats;

/**
 * By what a list of articles can be narrowed.
 *
 * @param name short name of the kind, for the page's own use
 * @param label what the values are
 * @param values the values with most articles
 * @param note what is not shown, and where it is to be had; empty when nothing is missing
 */
record FacetGroup(String name, String label, List<Value> values, String note) {

  /** Most values of a kind that are shown, chosen ones aside. */
  static final int MOST = 15;

  FacetGroup {
    values = List.copyOf(values);
  }

  /** Returns a kind with its first values and every chosen one. */
  static FacetGroup of(String name, String label, List<Value> all) {
    List<Value> shown =
        all.stream().filter(value -> value.chosen() || all.indexOf(value) < MOST).toList();
    int more = all.size() - shown.size();
    String note = more == 0 ? "" : Formats.count(more) + " more with fewer articles";
    return new FacetGroup(name, label, shown, note);
  }

  /** Says whether a value of the kind is chosen. */
  public boolean chosen() {
    return values.stream().anyMatch(Value::chosen);
  }

  /**
   * One value.
   *
   * @param label its name
   * @param articles articles with it, in the selection without what it says of this kind
   * @param href the list with it, or without it when it is chosen
   * @param chosen whether the selection names it
   */
  record Value(String label, int articles, String href, boolean chosen) {}
}
