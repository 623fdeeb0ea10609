package org.topoi.web.layout;

import java.util.List;
import java.util.Map;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.Query;
import org.topoi.web.corpus.View;

/**
 * The settings of a list as its form shows them.
 *
 * @param selection the selection, sent along unchanged
 * @param values the settings by name
 * @param sent what the address itself names; a field that follows from another setting shows only
 *     this, so that it can go on following
 */
public record SettingsForm(
    List<Query.Entry> selection, Map<String, Object> values, Parameters sent) {

  public SettingsForm {
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

  /** Returns the value of a setting as it was sent; empty when it was not. */
  public String sent(String name) {
    return sent.text(name, "");
  }

  /** Returns the form of a view with these settings. */
  public static SettingsForm of(View view, Map<String, Object> settings) {
    return new SettingsForm(view.query().entries(), settings, view.parameters());
  }
}
