package org.topoi.analysis.corpus;

import java.util.List;

/**
 * One page of lines, newest article first, then by article number and place in the text; undated
 * articles come last.
 *
 * @param base what was counted in
 * @param total hits on all pages: the number that the lines stand behind
 * @param articles articles with at least one of them
 * @param lines the lines of this page; empty beyond the last. A line is left out when its article's
 *     text can no longer be read as it was counted
 */
public record EvidenceLines(TokenBase base, long total, int articles, List<EvidenceLine> lines) {

  public EvidenceLines {
    lines = List.copyOf(lines);
  }
}
