package org.topoi.analysis.corpus;

/**
 * A word's frequency in a target and in a reference, with the sizes of both.
 *
 * @param term the folded word
 * @param frequency occurrences in the target
 * @param tokens tokens of the target
 * @param referenceFrequency occurrences in the reference
 * @param referenceTokens tokens of the reference
 */
public record TermComparison(
    String term, long frequency, long tokens, long referenceFrequency, long referenceTokens) {}
