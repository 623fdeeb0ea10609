/**
 * Terms: the frequency list of words, lemmas and n-grams, and one term with its sources, its trend
 * and its lines.
 */
@NullMarked
package org.topoi.web.term;

import org.jspecify.annotations.NullMarked;
