package org.topoi.web.theme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.topoi.analysis.theme.Theme;
import org.topoi.web.layout.Frame;
import org.topoi.web.layout.Line;
import org.topoi.web.layout.Pager;
import org.topoi.web.layout.SourceTable;
import org.topoi.web.layout.ThemeMark;
import org.topoi.web.layout.TrendFigure;

/**
 * One theme.
 *
 * @param frame what stands around it
 * @param head what it is and its figures
 * @param trend its rate over time
 * @param sources its rate by source
 * @param patterns what is looked for
 * @param evidence the lines
 */
@CheckedTemplate(basePath = "theme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ThemePage(
    Frame frame,
    Head head,
    TrendFigure trend,
    SourceTable sources,
    Patterns patterns,
    Evidence evidence)
    implements TemplateInstance {

  /**
   * What the theme is and its figures.
   *
   * @param theme the theme
   * @param mark how it is shown
   * @param figures its counts
   * @param articlesHref the articles with a hit
   * @param counterpart the theme that the other side of an argument tends to use; none or one
   */
  record Head(
      Theme theme,
      ThemeMark mark,
      ThemeReport.Figures figures,
      String articlesHref,
      List<ThemeMark> counterpart) {}

  /**
   * What is looked for.
   *
   * @param met patterns with a hit in the selection, most frequent first
   * @param unmet patterns without one
   * @param exclusions passages that are no hits
   */
  record Patterns(List<Item> met, List<Item> unmet, List<Item> exclusions) {

    /** Returns how many patterns there are, exclusions left out. */
    public int total() {
      return met.size() + unmet.size();
    }
  }

  /**
   * One pattern.
   *
   * @param row its figures
   * @param href its lines
   * @param bar length of its bar
   */
  record Item(ThemeReport.PatternRow row, String href, String bar) {}

  /**
   * The lines.
   *
   * @param title heading that says of which hits
   * @param lines those of this page
   * @param pager which page it is
   * @param pages links to the others
   * @param allHref the lines of all patterns; empty when all are shown
   */
  record Evidence(
      String title, List<Line> lines, Pager pager, List<Pager.Link> pages, String allHref) {}
}
