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
 * @param spread how evenly it is spread, and where it stands
 * @param evidence its lines
 */
@CheckedTemplate(basePath = "term", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TermPage(
    Frame frame,
    Head head,
    TrendFigure trend,
    SourceTable sources,
    Spread spread,
    Evidence evidence)
    implements TemplateInstance {

  /**
   * How evenly the term is spread.
   *
   * @param rows over parts of each kind
   * @param codes where it stands over time and over the articles
   */
  record Spread(List<Row> rows, BarCodes codes) {

    Spread {
      rows = List.copyOf(rows);
    }

    static Spread of(TermDispersion dispersion, BarCodes codes) {
      return new Spread(
          List.of(
              new Row("articles", dispersion.articles()), new Row("sources", dispersion.sources())),
          codes);
    }

    /**
     * How evenly the term is spread over parts of one kind.
     *
     * @param parts what they are, as in "articles"
     * @param figures the range and the measures
     */
    record Row(String parts, TermDispersion.Spread figures) {}
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
   * @param allHref the lines of all articles; empty unless those of a stretch are shown
   * @param concordance the same hits, aligned and to be sorted
   */
  record Evidence(
      List<Line> lines, Pager pager, List<Pager.Link> pages, String allHref, String concordance) {}
}
