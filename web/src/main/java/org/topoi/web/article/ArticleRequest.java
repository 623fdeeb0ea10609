package org.topoi.web.article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.ThemeSet;
import org.topoi.web.corpus.UnreadableParameterException;
import org.topoi.web.corpus.View;

/**
 * The settings of an article's page.
 *
 * @param set which themes are shown
 * @param all whether all of them are marked in the text
 * @param ticked slugs of the themes that are marked when not all are
 * @param at the place that the address points at, as it was sent
 */
record ArticleRequest(ThemeSet set, boolean all, List<String> ticked, String at) {

  /** The names of the settings. */
  static final Set<String> SETTINGS =
      Set.of(
          "set",
          "show",
          "legend",
          "at",
          "suggest-title",
          "suggest-source",
          "suggest-date",
          "suggest-because",
          "format");

  ArticleRequest {
    ticked = List.copyOf(ticked);
  }

  static ArticleRequest of(View view) {
    Parameters parameters = view.parameters();
    List<String> ticked = parameters.all("show");
    for (String slug : ticked) {
      if (view.dictionary().theme(slug).isEmpty()) {
        throw new UnreadableParameterException(
            "show",
            slug,
            "the short name of a theme, as the addresses of the page Themes show them");
      }
    }
    return new ArticleRequest(
        ThemeSet.of(view),
        // A form whose boxes are all empty sends no "show"; "legend" tells that from an address
        // without any.
        ticked.isEmpty() && !parameters.yes("legend", false),
        ticked,
        parameters.text("at", ""));
  }

  /** Says whether a theme is marked in the text. */
  boolean marks(String slug) {
    return all || ticked.contains(slug);
  }

  /** Returns all settings with their values, defaults included. */
  Map<String, Object> settings() {
    return new TreeMap<>(Map.of("set", Parameters.written(set)));
  }
}
