/**
 * Articles: what an article is, how it is kept, and the log of every change to one.
 *
 * <p>{@link org.topoi.core.article.Articles} is the way in. A text is cleaned before it is kept
 * ({@link org.topoi.core.article.TextCleaning}), is kept once however often it comes in, and every
 * change to it is logged in the transaction that makes it.
 *
 * <p>Sources live here and not in a package of their own: an article refers to its source by a
 * foreign key, and an association between two entities that no other package may see needs both in
 * one package.
 */
@NullMarked
package org.topoi.core.article;

import org.jspecify.annotations.NullMarked;
