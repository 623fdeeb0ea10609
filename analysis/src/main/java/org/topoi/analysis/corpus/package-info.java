/**
 * The corpus: articles as coded tokens, and every count that a page shows.
 *
 * <p>{@link org.topoi.analysis.corpus.CorpusIndex} is the contract that pages speak to. An index is
 * an immutable state of the corpus: two questions to the same index are answered from the same
 * articles, so that their numbers reconcile. A {@link org.topoi.analysis.corpus.CorpusWriter} takes
 * articles in and out and gives out the state after each change.
 *
 * <p>{@link org.topoi.analysis.corpus.InMemoryCorpus} is the one implementation. It codes each
 * token as the number of its form in a lexicon that only grows and that knows each form's word and,
 * by language, its lemma; a layer is a look-up and not another copy of the tokens. Questions scan
 * the articles of a selection; n-grams are counted in a hash table. Texts are cut anew when they
 * are shown, so that no offsets are kept.
 */
@NullMarked
package org.topoi.analysis.corpus;

import org.jspecify.annotations.NullMarked;
