package org.topoi.analysis.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of a concordance.
 *
 * @param counts how many hits there are
 * @param lines the lines of this page; empty beyond the last. A line is left out when its article's
 *     text can no longer be read as it was counted
 */
public record ConcordanceResult(ConcordanceCounts counts, List<ConcordanceLine> lines) {

  public ConcordanceResult {
    lines = List.copyOf(lines);
  }

  /** Reads all lines of a page. */
  static ConcordanceResult of(Concordance concordance) {
    List<ConcordanceLine> lines = new ArrayList<>();
    concordance.forEachLine(lines::add);
    return new ConcordanceResult(concordance.counts(), lines);
  }
}
