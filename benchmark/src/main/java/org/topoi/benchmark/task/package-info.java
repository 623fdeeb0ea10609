/**
 * What is measured: the tasks, the tools that carry them out, and the answers by which is told
 * whether two tools counted the same.
 */
@NullMarked
package org.topoi.benchmark.task;

import org.jspecify.annotations.NullMarked;
