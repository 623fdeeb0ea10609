/**
 * BlackLab as a tool under measurement, fed with Topoi's tokens in the vertical format: one folded
 * word a line.
 */
@NullMarked
package org.topoi.benchmark.blacklab;

import org.jspecify.annotations.NullMarked;
