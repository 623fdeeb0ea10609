/**
 * The way in: a pasted text, one article as JSON, or many as lines of JSON. All three go through
 * {@link org.topoi.web.importing.ArticleIntake}; only a pasted text is asked what it says about
 * itself, since a program knows what it sends.
 */
@NullMarked
package org.topoi.web.importing;

import org.jspecify.annotations.NullMarked;
