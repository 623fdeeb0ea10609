package org.topoi.analysis.corpus;

/**
 * How many hits a query has.
 *
 * @param base what was counted in
 * @param hits all hits, whether shown or not
 * @param articles articles with at least one
 * @param lines lines on all pages: all hits, or those of the sample
 */
public record ConcordanceCounts(TokenBase base, long hits, int articles, long lines) {}
