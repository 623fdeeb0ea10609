package org.topoi.web.corpus;

import java.util.List;

/** A parameter that the page does not know. */
public final class UnknownParameterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final transient List<String> known;

  UnknownParameterException(String name, List<String> known) {
    super("There is no parameter '" + name + "' here");
    this.name = name;
    this.known = List.copyOf(known);
  }

  /** Returns the name as it was sent. */
  public String name() {
    return name;
  }

  /** Returns the names that the page knows, in alphabetical order. */
  public List<String> known() {
    return known;
  }
}
