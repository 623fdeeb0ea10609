package org.topoi.web.term;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.web.layout.Frame;
import org.topoi.web.layout.Pager;
import org.topoi.web.layout.SettingsForm;

/**
 * The frequency list.
 *
 * @param frame what stands around it
 * @param base what was counted in
 * @param list the terms of this page
 * @param form the settings as the form shows them
 */
@CheckedTemplate(basePath = "term", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TermsPage(Frame frame, TokenBase base, TermList list, SettingsForm form)
    implements TemplateInstance {

  /**
   * The terms of one page.
   *
   * @param pager which page it is
   * @param pages links to the other pages
   * @param rows the terms
   */
  record TermList(Pager pager, List<Pager.Link> pages, List<Item> rows) {}

  /**
   * A term as the page shows it.
   *
   * @param row its figures
   * @param href its own page
   * @param barPercent length of its bar in percent of the longest on the page
   */
  record Item(TermRow row, String href, String barPercent) {}
}
