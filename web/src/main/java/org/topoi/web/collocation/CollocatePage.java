package org.topoi.web.collocation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.topoi.analysis.collocation.Span;
import org.topoi.web.layout.Frame;
import org.topoi.web.layout.Line;
import org.topoi.web.layout.Pager;

/**
 * The lines in which a collocate stands near a node.
 *
 * @param frame what stands around it
 * @param head what the lines are
 * @param lines those of this page
 * @param pager which page it is
 * @param pages links to the others
 */
@CheckedTemplate(basePath = "collocation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CollocatePage(Frame frame, Head head, List<Line> lines, Pager pager, List<Pager.Link> pages)
    implements TemplateInstance {

  /**
   * What the lines are.
   *
   * @param collocate the collocate, marked in each line
   * @param node the node
   * @param span how far the windows around it reach
   * @param articles articles that the lines are from
   * @param tableHref all collocates of the node
   */
  record Head(String collocate, String node, Span span, int articles, String tableHref) {}
}
