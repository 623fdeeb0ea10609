/**
 * Articles: the list of a selection's articles, and one article with its hits marked in the text.
 */
@NullMarked
package org.topoi.web.article;

import org.jspecify.annotations.NullMarked;
