package org.topoi.web.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.topoi.web.layout.Frame;
import org.topoi.web.layout.ThemeMark;
import org.topoi.web.layout.TrendFigure;

/**
 * The dashboard.
 *
 * @param frame what stands around it
 * @param size how large the selection is
 * @param themes how often each theme is met
 * @param trend the themes over time
 * @param heat the themes in each source
 * @param lists terms and articles
 */
@CheckedTemplate(basePath = "dashboard", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DashboardPage(
    Frame frame, SizeTiles size, ThemeShares themes, TrendFigure trend, Heat heat, Lists lists)
    implements TemplateInstance {

  /**
   * What stands below the themes.
   *
   * @param terms the most frequent words
   * @param newest the newest articles
   * @param links where the lists are complete
   */
  record Lists(List<TermItem> terms, List<ArticleItem> newest, ListLinks links) {}

  /**
   * Where the lists are complete.
   *
   * @param terms the frequency list
   * @param articles the list of articles
   */
  record ListLinks(String terms, String articles) {}

  /**
   * A frequent word.
   *
   * @param term the word
   * @param frequency its occurrences
   * @param perMillion in a million tokens
   * @param articles articles with at least one
   * @param href its lines
   */
  record TermItem(String term, long frequency, double perMillion, int articles, String href) {}

  /**
   * A new article.
   *
   * @param title its title
   * @param language code of its language
   * @param meta source and length, as a phrase
   * @param date when it was published, written out
   * @param href where it can be read
   * @param themes its most frequent themes
   */
  record ArticleItem(
      String title,
      String language,
      String meta,
      String date,
      String href,
      List<ThemeMark> themes) {}
}
