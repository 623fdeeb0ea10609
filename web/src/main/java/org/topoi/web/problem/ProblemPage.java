package org.topoi.web.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.topoi.web.layout.Frame;

/**
 * A problem as a page.
 *
 * @param frame what stands around it
 * @param problem what happened and what to do
 */
@CheckedTemplate(basePath = "problem", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemPage(Frame frame, Problem problem) implements TemplateInstance {}
