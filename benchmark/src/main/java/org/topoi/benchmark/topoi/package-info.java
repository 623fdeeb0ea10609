/** Topoi's own corpus index as a tool under measurement, through its public contract alone. */
@NullMarked
package org.topoi.benchmark.topoi;

import org.jspecify.annotations.NullMarked;
