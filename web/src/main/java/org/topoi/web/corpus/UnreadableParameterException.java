package org.topoi.web.corpus;

/** A parameter whose value cannot be read. */
public final class UnreadableParameterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final String value;
  private final String expected;

  /**
   * Says what cannot be read.
   *
   * @param name the parameter
   * @param value its value as it was sent
   * @param expected what it should be, as the rest of a sentence that begins with "It must be"
   */
  public UnreadableParameterException(String name, String value, String expected) {
    super(name + " '" + value + "' must be " + expected);
    this.name = name;
    this.value = value;
    this.expected = expected;
  }

  /** Returns the parameter. */
  public String name() {
    return name;
  }

  /** Returns its value as it was sent. */
  public String value() {
    return value;
  }

  /** Returns what it should be. */
  public String expected() {
    return expected;
  }
}
