package org.topoi.web.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.topoi.web.layout.Frame;

/**
 * The page on which a text is pasted.
 *
 * @param frame what stands around it
 * @param form the fields as they were typed
 * @param fault why they could not be taken, if so
 * @param choices what the fields offer
 * @param sample the sample corpus
 * @param api address of the API, for the examples
 */
@CheckedTemplate(basePath = "importing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportPage(
    Frame frame, ImportForm form, FormFault fault, Choices choices, Sample sample, String api)
    implements TemplateInstance {

  /**
   * What the fields offer.
   *
   * @param sources the sources of the corpus, largest first
   * @param languages the languages that can be chosen
   */
  record Choices(List<String> sources, List<LanguageChoice> languages) {}

  /**
   * The sample corpus.
   *
   * @param articles its articles that are in the corpus
   * @param sources its sources, each with the list of its articles
   */
  record Sample(long articles, List<SampleSource> sources) {

    /** Says whether none of it is in the corpus. */
    public boolean isRemoved() {
      return articles == 0;
    }
  }

  /**
   * A source of the sample corpus.
   *
   * @param name its name
   * @param href the list of its articles
   * @param about what it is in the story
   */
  record SampleSource(String name, String href, String about) {

    static SampleSource of(String name, String about) {
      return new SampleSource(
          name, org.topoi.web.corpus.Query.EMPTY.and("source", name).on("/articles"), about);
    }
  }
}
