/** Corpora of any size made of real texts: the same texts and the same seed give the same bytes. */
@NullMarked
package org.topoi.benchmark.corpus;

import org.jspecify.annotations.NullMarked;
