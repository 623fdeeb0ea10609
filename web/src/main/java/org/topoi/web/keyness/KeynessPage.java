package org.topoi.web.keyness;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.topoi.web.layout.Frame;
import org.topoi.web.layout.SettingsForm;

/**
 * What distinguishes two selections.
 *
 * @param frame what stands around it
 * @param sides the two selections
 * @param form the settings as the form shows them
 * @param findings what was found; {@link Findings#NONE} when a side is empty
 */
@CheckedTemplate(basePath = "keyness", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record KeynessPage(Frame frame, Sides sides, SettingsForm form, Findings findings)
    implements TemplateInstance {}
