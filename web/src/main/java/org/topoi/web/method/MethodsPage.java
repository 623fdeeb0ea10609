package org.topoi.web.method;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.topoi.web.layout.Frame;

/**
 * The definitions of all numbers.
 *
 * @param frame what stands around it
 * @param entries the list of contents
 * @param dictionary the dictionary by which themes are counted
 * @param languages what there is for each language
 */
@CheckedTemplate(basePath = "method", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MethodsPage(
    Frame frame, List<Entry> entries, Dictionary dictionary, List<LanguageSupport> languages)
    implements TemplateInstance {

  /** One line of the list of contents: where it leads and what it says. */
  record Entry(String anchor, String title) {}

  /** The dictionary: its name, its version and how many themes it has. */
  record Dictionary(String name, int version, int themes) {}
}
