package org.topoi.core.article;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The clock of all tests stands still. */
@Singleton
class FixedClock {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.fixed(Instant.parse("2026-11-25T10:15:30.123456789Z"), ZoneOffset.UTC);
  }
}
