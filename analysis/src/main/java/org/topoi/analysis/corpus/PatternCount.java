package org.topoi.analysis.corpus;

/**
 * How often one pattern of a theme carries a hit. The counts of a theme's patterns add up to the
 * theme's hits.
 *
 * @param pattern index of the pattern in its theme
 * @param hits hits that it carries
 * @param articles articles with at least one
 */
public record PatternCount(int pattern, long hits, int articles) {}
