package org.topoi.web.importing;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is sent, by a form or as JSON. What is not given is empty.
 *
 * @param body the text
 * @param title its title
 * @param source name of the newspaper, agency or office
 * @param author who wrote or spoke it
 * @param date when it was published
 * @param language code of its language
 * @param url where it was found
 */
@RegisterForReflection
@Schema(name = "ArticleInput", description = "An article; everything but the text may be left out")
record ArticleInput(
    @Schema(description = "The text, at most 2,000,000 characters", required = true) String body,
    @Schema(description = "At most 1,000 characters") String title,
    @Schema(description = "Newspaper, agency or office, at most 300 characters") String source,
    @Schema(description = "Author or speaker, at most 300 characters") String author,
    @Schema(description = "2021-06-28, 2021-06 or 2021; left out when it is not known") String date,
    @Schema(description = "ISO 639 code; found out from the words when left out") String language,
    @Schema(description = "Full web address, at most 2,000 characters") String url) {

  /** What JSON leaves out or sends as null arrives here as null, whatever the types say. */
  ArticleInput {
    body = given(body);
    title = given(title);
    source = given(source);
    author = given(author);
    date = given(date);
    language = given(language);
    url = given(url);
  }

  private static String given(@Nullable String value) {
    return value == null ? "" : value;
  }
}
