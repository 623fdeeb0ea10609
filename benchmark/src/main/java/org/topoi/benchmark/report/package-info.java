/** What was measured, as a process hands it on and as a person reads it. */
@NullMarked
package org.topoi.benchmark.report;

import org.jspecify.annotations.NullMarked;
