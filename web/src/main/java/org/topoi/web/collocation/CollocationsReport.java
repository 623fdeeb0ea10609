package org.topoi.web.collocation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.topoi.analysis.corpus.CollocateList;
import org.topoi.web.layout.Twin;

/**
 * The collocates of a node as the JSON twin tells them.
 *
 * @param node how often the node occurs, and the tokens in its windows
 * @param collocates the collocates, page by page
 */
record CollocationsReport(
    CollocateList.NodeCount node, @JsonUnwrapped Twin<CollocateRow> collocates) {}
