/** The collocates of a word: which words stand near it, and the lines in which they do. */
@NullMarked
package org.topoi.web.collocation;

import org.jspecify.annotations.NullMarked;
