package org.topoi.benchmark.task;

import java.time.LocalDate;

/** The two parts of the corpus that are asked for beside the whole. */
public final class SubCorpus {

  /** A begins on this day and has no end: about 12 % of the corpus. */
  public static final LocalDate A_FROM = LocalDate.of(2020, 1, 1);

  /** B is what comes from this source: about 1 % of the corpus. */
  public static final String B_SOURCE = "UN General Debate, Hungary";

  private SubCorpus() {}
}
