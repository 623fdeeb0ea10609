package org.topoi.web.theme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.topoi.analysis.corpus.CorpusSize;
import org.topoi.web.layout.Frame;
import org.topoi.web.layout.ThemeMark;
import org.topoi.web.layout.ThemeRow;

/**
 * The themes of the dictionary.
 *
 * @param frame what stands around it
 * @param size how large the selection is
 * @param groups the themes under their headings
 * @param languages languages of the patterns, as a phrase
 * @param total how many themes there are
 * @param founding how many of the themes are shown first on other pages
 */
@CheckedTemplate(basePath = "theme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ThemesPage(
    Frame frame, CorpusSize size, List<Group> groups, String languages, int total, long founding)
    implements TemplateInstance {

  ThemesPage {
    groups = List.copyOf(groups);
  }

  /**
   * Themes under one heading.
   *
   * @param name the heading
   * @param anchor its place on the page
   * @param items its themes
   */
  record Group(String name, String anchor, List<Item> items) {}

  /**
   * One theme.
   *
   * @param mark how it is shown
   * @param row its figures
   * @param definition what it is
   * @param founding whether other pages show it first
   * @param articlesHref the articles with a hit
   * @param patterns how many patterns it has, as a phrase by language
   */
  record Item(
      ThemeMark mark,
      ThemeRow row,
      String definition,
      boolean founding,
      String articlesHref,
      String patterns) {}
}
