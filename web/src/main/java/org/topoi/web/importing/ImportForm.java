package org.topoi.web.importing;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.topoi.core.article.Articles;

/**
 * The fields of the import form as they were typed; empty where nothing was.
 *
 * @param text the pasted text
 * @param title its title
 * @param source where it appeared
 * @param author who wrote or spoke it
 * @param date when it was published
 * @param language code of its language; empty to have it found out
 * @param url where it was found
 */
record ImportForm(
    @RestForm String text,
    @RestForm String title,
    @RestForm String source,
    @RestForm String author,
    @RestForm String date,
    @RestForm String language,
    @RestForm String url) {

  /** The form before anything is typed. */
  static final ImportForm EMPTY = new ImportForm("", "", "", "", "", "", "");

  /** A field that was not sent arrives here as null, whatever the types say. */
  ImportForm {
    text = typed(text);
    title = typed(title).strip();
    source = typed(source).strip();
    author = typed(author).strip();
    date = typed(date).strip();
    language = typed(language).strip();
    url = typed(url).strip();
  }

  private static String typed(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** Says whether the text is longer than an article may be. */
  boolean isTooLong() {
    return text.length() > Articles.LONGEST_BODY;
  }

  /** Returns the form without its text. */
  ImportForm withoutText() {
    return new ImportForm("", title, source, author, date, language, url);
  }
}
