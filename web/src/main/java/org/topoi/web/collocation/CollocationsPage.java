package org.topoi.web.collocation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.topoi.analysis.corpus.CollocateList;
import org.topoi.web.layout.Frame;
import org.topoi.web.layout.Pager;
import org.topoi.web.layout.SettingsForm;

/**
 * The collocates of a node.
 *
 * @param frame what stands around it
 * @param form the settings as the form shows them
 * @param node the node; empty when none is given yet
 * @param table its collocates
 * @param network the drawing of the first rows and their own collocates; none unless asked for
 * @param networkHref this page with the drawing
 */
@CheckedTemplate(basePath = "collocation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CollocationsPage(
    Frame frame,
    SettingsForm form,
    Node node,
    Table table,
    List<NetworkFigure> network,
    String networkHref)
    implements TemplateInstance {

  /**
   * The node.
   *
   * @param term the word or n-gram; empty when none is given yet
   * @param count how often it occurs
   * @param href its own page
   */
  record Node(String term, CollocateList.NodeCount count, String href) {}

  /**
   * The collocates of one page.
   *
   * @param pager which page it is
   * @param pages links to the other pages
   * @param rows the collocates
   */
  record Table(Pager pager, List<Pager.Link> pages, List<Item> rows) {}

  /**
   * A collocate as the page shows it.
   *
   * @param row its figures
   * @param href the lines in which it stands near the node
   * @param termHref its own page
   * @param barPercent length of its bar: tokens together in percent of the most on the page
   */
  record Item(CollocateRow row, String href, String termHref, String barPercent) {}
}
