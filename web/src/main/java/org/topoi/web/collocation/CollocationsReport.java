package org.topoi.web.collocation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.topoi.analysis.corpus.CollocateList;
import org.topoi.web.layout.Twin;

/**
 * The collocates of a node as the JSON twin tells them.
 *
 * @param node how often the node occurs, and the tokens in its windows
 * @param network the pairs of the network, level by level; none unless asked for
 * @param collocates the collocates, page by page
 */
record CollocationsReport(
    CollocateList.NodeCount node,
    List<Pair> network,
    @JsonUnwrapped Twin<CollocateRow> collocates) {

  CollocationsReport {
    network = List.copyOf(network);
  }

  /**
   * Two words that stand near one another.
   *
   * @param node the word with the windows
   * @param collocate the other, with its figures
   */
  record Pair(String node, @JsonUnwrapped CollocateRow collocate) {}
}
