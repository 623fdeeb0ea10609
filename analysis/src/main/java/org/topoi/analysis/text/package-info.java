/**
 * From characters to tokens: normalisation, word tokens, sentences, lemmas, stop words and the
 * language of a text.
 *
 * <p>Offsets count UTF-16 units into the text that was given; positions count tokens from 0.
 * Everything here is pure and safe to share between threads.
 */
@NullMarked
package org.topoi.analysis.text;

import org.jspecify.annotations.NullMarked;
