/** The concordance: the lines of a query, aligned on the match, sorted, sampled and paged. */
@NullMarked
package org.topoi.web.concordance;

import org.jspecify.annotations.NullMarked;
