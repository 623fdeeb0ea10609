/**
 * The inner loops of the analysis, measured apart with JMH: what one article of about 500 tokens
 * costs in each of them.
 */
@NullMarked
package org.topoi.benchmark.kernel;

import org.jspecify.annotations.NullMarked;
