package org.topoi.analysis.corpus;

/**
 * How large a selection is.
 *
 * @param base articles and tokens
 * @param sentences sentences with at least one token
 * @param types distinct words (folded)
 * @param sources distinct sources named by its articles
 * @param undated articles of which no date is known
 * @param withoutPatterns articles in languages for which the dictionary has no patterns: they can
 *     have no theme hit
 * @param dates from the first to the last day on which a dated article may have appeared; all time
 *     when none is dated
 */
public record CorpusSize(
    TokenBase base,
    long sentences,
    int types,
    int sources,
    int undated,
    int withoutPatterns,
    DateSpan dates) {}
