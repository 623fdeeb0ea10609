/**
 * How alike two texts are: by their words as vectors, by the runs of words they share, and by
 * fingerprints that find near-duplicates among many.
 *
 * <p>For near-duplicates take the exact Jaccard and containment of shingles of five folded tokens
 * on the candidates that {@link org.topoi.analysis.similarity.MinHash} and {@link
 * org.topoi.analysis.similarity.Banding} find; {@link org.topoi.analysis.similarity.SimHash} alone
 * is too coarse for short texts.
 */
@NullMarked
package org.topoi.analysis.similarity;

import org.jspecify.annotations.NullMarked;
