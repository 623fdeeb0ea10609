/**
 * Where the record of articles meets the corpus index: selections, parameters, links, and the live
 * state of the corpus.
 */
@NullMarked
package org.topoi.web.corpus;

import org.jspecify.annotations.NullMarked;
