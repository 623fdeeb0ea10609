package org.topoi.web.keyness;

import java.util.List;
import org.topoi.web.corpus.ComparisonView;
import org.topoi.web.corpus.Query;
import org.topoi.web.layout.SettingsForm;

/** Makes the form of the settings; it sends both selections along. */
final class KeynessForms {

  private KeynessForms() {}

  static SettingsForm of(ComparisonView view, KeynessSettings settings) {
    List<Query.Entry> selections =
        view.page().fullQuery().entries().stream()
            .filter(entry -> !KeynessSettings.NAMES.contains(entry.name()))
            .toList();
    return new SettingsForm(selections, settings.values(view.rest()), view.page().parameters());
  }
}
