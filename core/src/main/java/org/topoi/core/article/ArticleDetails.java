package org.topoi.core.article;

/**
 * What is known about an article beside its text; an empty string means that it is not given.
 *
 * @param title its title
 * @param source name of the newspaper, agency or office in which it appeared
 * @param author who wrote or spoke it
 * @param language ISO 639-1 code of its language, {@code und} when undetermined
 * @param date when it was published, as precisely as is known
 * @param url where it was found
 */
public record ArticleDetails(
    String title, String source, String author, String language, PublicationDate date, String url) {

  /** Longest title, source, author and address that are kept, in UTF-16 units. */
  public static final int LONGEST_TITLE = 1000;

  public static final int LONGEST_NAME = 300;
  public static final int LONGEST_URL = 2000;
}
