package org.topoi.web.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.topoi.web.layout.Frame;

/**
 * The explanation of one kind of problem.
 *
 * @param frame what stands around it
 * @param type the kind
 * @param others all kinds
 */
@CheckedTemplate(basePath = "problem", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemTypePage(Frame frame, ProblemType type, List<ProblemType> others)
    implements TemplateInstance {}
