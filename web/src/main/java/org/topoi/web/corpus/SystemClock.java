package org.topoi.web.corpus;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one place that reads the clock of the machine; everything else is given a clock. */
final class SystemClock {

  SystemClock() {}

  @Produces
  @Singleton
  static Clock clock() {
    return Clock.systemUTC();
  }
}
