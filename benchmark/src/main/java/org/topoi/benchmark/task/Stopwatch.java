package org.topoi.benchmark.task;

import java.util.concurrent.TimeUnit;

/** The one place where the benchmark reads the clock. */
public final class Stopwatch {

  private final long started;

  private Stopwatch(long started) {
    this.started = started;
  }

  /** Returns a watch that runs. */
  public static Stopwatch start() {
    return new Stopwatch(System.nanoTime());
  }

  /** Returns the milliseconds since the start. */
  public double millis() {
    return (System.nanoTime() - started) / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }
}
