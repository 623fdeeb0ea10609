/**
 * How a text becomes an article: what its own lines say about title, source, place and date.
 *
 * <p>{@link org.topoi.core.importing.ArticleRecognizer} reads the head of a pasted text: navigation
 * lines that came along from the page, the headline, a line with the date, and the dateline with
 * which agencies begin a report ({@code MOSCOW, June 28. /TASS/.}). It is conservative. What the
 * text does not say without a doubt is proposed and asked, never set, and every line that is left
 * out of the body is listed. Months, weekdays and navigation lines are known in English, Russian,
 * German and French.
 */
@NullMarked
package org.topoi.core.importing;

import org.jspecify.annotations.NullMarked;
