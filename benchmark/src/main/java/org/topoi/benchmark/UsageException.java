package org.topoi.benchmark;

/** A command that was not written as it must be; the message says what was expected. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
