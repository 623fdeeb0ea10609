/** One tool measured in a process of its own, and the command that starts such processes. */
@NullMarked
package org.topoi.benchmark.process;

import org.jspecify.annotations.NullMarked;
