package org.topoi.web.concordance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.IntStream;
import org.topoi.web.corpus.View;
import org.topoi.web.layout.Frame;
import org.topoi.web.layout.Pager;

/**
 * A concordance.
 *
 * @param frame what stands around it
 * @param form the settings as the form shows them
 * @param fault what is wrong with the query
 * @param result what was found; nothing without a query
 * @param examples queries to begin with; none when there is a query
 */
@CheckedTemplate(basePath = "concordance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ConcordancePage(
    Frame frame, ConcordanceForm form, QueryFault fault, Result result, List<Example> examples)
    implements TemplateInstance {

  /**
   * A query to begin with.
   *
   * @param query the query
   * @param finds what it finds
   * @param href its lines
   */
  record Example(String query, String finds, String href) {

    private static final List<String> QUERIES =
        List.of(
            "rules-based order",
            "a phrase: words that follow one another in one sentence",
            "sovereign*",
            "every word that begins so",
            "(hot|cold) war",
            "either word, then the other",
            "the =West",
            "the West, and not the west",
            "lemma:impose",
            "impose, imposes, imposed, imposing",
            "rules ..3 order",
            "up to three tokens between the two",
            "/multi-?polar(ity)?/",
            "the words that a regular expression matches in whole",
            "[lemma=\"be\"] []{0,2} [word=\"(just|fair)\"]",
            "CQL: a form of be, up to two tokens, then just or fair",
            "многополярн* мир*",
            "any language: words are cut as the language of each article cuts them");

    static List<Example> of(View view) {
      return IntStream.range(0, QUERIES.size() / 2)
          .mapToObj(i -> of(QUERIES.get(2 * i), QUERIES.get(2 * i + 1), view))
          .toList();
    }

    private static Example of(String query, String finds, View view) {
      return new Example(query, finds, view.query().and("query", query).on(view.path()));
    }
  }

  /**
   * What was found.
   *
   * @param readAs the query as it was understood; empty without a query
   * @param figures how many hits there are
   * @param order what the lines are sorted by, in words
   * @param pager which page it is
   * @param pages links to the others
   * @param lines those of this page
   */
  record Result(
      String readAs,
      ConcordanceReport.Figures figures,
      String order,
      Pager pager,
      List<Pager.Link> pages,
      List<KwicLine> lines) {

    static final Result NONE =
        new Result(
            "", ConcordanceReport.Figures.NONE, "", new Pager(1, 1, 0), List.of(), List.of());

    /** Says whether only a sample of the hits is shown. */
    public boolean sampled() {
      return figures.lines() < figures.hits();
    }
  }
}
