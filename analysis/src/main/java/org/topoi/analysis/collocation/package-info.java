/**
 * Counting the collocates of a node: which words occur near the hits of a query.
 *
 * <p>Four decisions change every number, and {@link org.topoi.analysis.collocation.WindowRule}
 * holds them: how wide the window is, where it ends before its full width, whether a position in
 * the windows of two hits counts once or twice, and whether the node itself is counted. By default
 * the window is five tokens to each side, does not leave the sentence, counts a position once and
 * leaves the node out.
 *
 * <p>Distances are measured on the full sequence of tokens: a token that is taken out leaves its
 * place behind. The scores of a count are in {@link org.topoi.analysis.statistics}.
 */
@NullMarked
package org.topoi.analysis.collocation;

import org.jspecify.annotations.NullMarked;
