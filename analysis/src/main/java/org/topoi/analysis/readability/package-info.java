/**
 * Readability formulas, each from counts that are taken elsewhere, and the syllables of English
 * words.
 *
 * <p>Counts: W words, S sentences, C letters and digits of the words (no punctuation), Y syllables,
 * W1 words of one and W3 of three syllables or more, L7 words of seven characters or more, D words
 * that are not on the formula's word list. Without words or sentences there is no score; below 100
 * words (SMOG: 30 sentences) it is not reliable. All are made for English but LIX, RIX, ARI and
 * Coleman-Liau. The word lists of Dale-Chall and Spache belong to others and are not here: these
 * formulas take the count.
 */
@NullMarked
package org.topoi.analysis.readability;

import org.jspecify.annotations.NullMarked;
