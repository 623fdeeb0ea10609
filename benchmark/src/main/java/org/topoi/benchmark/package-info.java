/**
 * The benchmark: how fast the corpus index answers, how much memory and disk it takes, beside other
 * tools on the same machine, in the same run and on the same tokens.
 *
 * <p>{@link org.topoi.benchmark.Benchmark} is the command. It makes a corpus, starts each tool in a
 * process of its own, so that neither heap nor compiled code of one helps another, and prints what
 * the processes report as one table.
 */
@NullMarked
package org.topoi.benchmark;

import org.jspecify.annotations.NullMarked;
