/**
 * Apache Lucene as a tool under measurement: what a good programmer would write on top of it, fed
 * with Topoi's tokens, so that both count the same.
 *
 * <p>Lucene has postings and stored texts, and no forward index: a list of words reads the postings
 * of every word, and what stands around a hit is cut out of the stored text. Where tokens begin and
 * end in it is kept in a column, so that no text has to be tokenised again.
 */
@NullMarked
package org.topoi.benchmark.lucene;

import org.jspecify.annotations.NullMarked;
