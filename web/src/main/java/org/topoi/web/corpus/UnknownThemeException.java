package org.topoi.web.corpus;

import java.util.List;

/** A theme that the dictionary does not have. */
public final class UnknownThemeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String slug;
  private final transient List<String> known;

  /** Carries the slug as it was sent and those that exist. */
  public UnknownThemeException(String slug, List<String> known) {
    super("There is no theme '" + slug + "'");
    this.slug = slug;
    this.known = List.copyOf(known);
  }

  /** Returns the slug as it was sent. */
  public String slug() {
    return slug;
  }

  /** Returns the slugs of the dictionary. */
  public List<String> known() {
    return known;
  }
}
