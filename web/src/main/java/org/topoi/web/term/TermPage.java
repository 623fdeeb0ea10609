package org.topoi.web.term;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.topoi.analysis.corpus.TermDispersion;
import org.topoi.web.layout.Frame;
import org.topoi.web.layout.Line;
import org.topoi.web.layout.Pager;
import org.topoi.web.layout.SourceTable;
import org.topoi.web.layout.TrendFigure;

/**
 * One term.
 *
 * @param frame what stands around it
 * @param head what it is and its figures
 * @param trend its rate over time
 * @param sources its rate by source
 * @param spread how evenly it is spread
 * @param evidence its lines
 */
@CheckedTemplate(basePath = "term", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TermPage(
    Frame frame,
    Head head,
    TrendFigure trend,
    SourceTable sources,
    List<Spread> spread,
    Evidence evidence)
    implements TemplateInstance {

  /**
   * How evenly the term is spread over parts of one kind.
   *
   * @param parts what they are, as in "articles"
   * @param figures the range and the measures
   */
  record Spread(String parts, TermDispersion.Spread figures) {

    static List<Spread> of(TermDispersion dispersion) {
      return List.of(
          new Spread("articles", dispersion.articles()),
          new Spread("sources", dispersion.sources()));
    }
  }

  /**
   * What the term is and its figures.
   *
   * @param term the term
   * @param layer the layer on which it is counted, in small letters
   * @param figures its counts
   * @param layers links to the same term on the other layers
   * @param collocatesHref the words that stand near it
   */
  record Head(
      String term,
      String layer,
      TermReport.Figures figures,
      List<Pager.Link> layers,
      String collocatesHref) {}

  /**
   * The lines.
   *
   * @param lines those of this page
   * @param pager which page it is
   * @param pages links to the others
   */
  record Evidence(List<Line> lines, Pager pager, List<Pager.Link> pages) {}
}
