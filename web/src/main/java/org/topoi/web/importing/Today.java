package org.topoi.web.importing;

import java.time.Clock;
import java.time.LocalDate;

/** The day of an import. */
final class Today {

  private Today() {}

  /**
   * Returns the last day on which something can have been published by now: tomorrow has begun in
   * some time zone already.
   */
  static LocalDate latest(Clock clock) {
    return LocalDate.now(clock).plusDays(1);
  }
}
