package org.topoi.analysis.corpus;

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
}
