/**
 * Statistics of counts, with no corpus in sight: rates, intervals and comparisons, each after its
 * published source.
 */
@NullMarked
package org.topoi.analysis.statistics;

import org.jspecify.annotations.NullMarked;
