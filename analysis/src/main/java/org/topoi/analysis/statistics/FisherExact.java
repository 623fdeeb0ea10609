package org.topoi.analysis.statistics;

import java.util.function.LongPredicate;

/**
 * Fisher's exact test of a 2×2 table: the probability, with the margins as they are, of a table as
 * far from chance as the observed one. From 0 to 1; below about 1e-308 it is 0, which no p-value is
 * to be shown as.
 *
 * <p>The hypergeometric probabilities are taken relative to the most probable table, from which
 * each follows by a simple ratio, and are summed outwards until they vanish: no factorials, no
 * cancellation, and work that grows with the spread of the distribution only.
 */
public final class FisherExact {

  /** Tables count as equally probable that differ by less than this, as in R's fisher.test. */
  private static final double ALIKE = 1 + 1e-7;

  private FisherExact() {}

  /** Returns the probability of all tables that are not more probable than the observed one. */
  public static double twoSided(AssociationTable table) {
    double observed = weight(table, table.o11()) * ALIKE;
    return share(table, (count, weight) -> weight <= observed);
  }

  /** Returns the probability that both occur together O11 times or less. */
  public static double less(AssociationTable table) {
    return shareOf(table, count -> count <= table.o11());
  }

  /** Returns the probability that both occur together O11 times or more. */
  public static double greater(AssociationTable table) {
    return shareOf(table, count -> count >= table.o11());
  }

  private static double shareOf(AssociationTable table, LongPredicate counted) {
    return share(table, (count, weight) -> counted.test(count));
  }

  private static double share(AssociationTable table, Filter counted) {
    requireMargins(table);
    long mode = mode(table);
    double all = 1;
    double part = counted.test(mode, 1) ? 1 : 0;
    double weight = 1;
    for (long x = mode; (weight *= growth(table, x)) > 0; x++) {
      all += weight;
      part += counted.test(x + 1, weight) ? weight : 0;
    }
    weight = 1;
    for (long x = mode; (weight /= growth(table, x - 1)) > 0; x--) {
      all += weight;
      part += counted.test(x - 1, weight) ? weight : 0;
    }
    return Math.min(1, part / all);
  }

  /** The probability of a count relative to that of the mode. */
  private static double weight(AssociationTable table, long count) {
    requireMargins(table);
    double weight = 1;
    long x = mode(table);
    while (x < count && weight > 0) {
      weight *= growth(table, x++);
    }
    while (x > count && weight > 0) {
      weight /= growth(table, --x);
    }
    return weight;
  }

  /**
   * By what the probability of count + 1 is larger than that of count: 0 above the largest count
   * that can be, infinite below the smallest.
   */
  private static double growth(AssociationTable table, long count) {
    double free = (double) table.row1() - count;
    double open = (double) table.column1() - count;
    double next = count + 1.0;
    double rest = (double) table.total() - table.row1() - table.column1() + next;
    return next <= 0 || rest <= 0 ? Double.POSITIVE_INFINITY : free * open / (next * rest);
  }

  private static long mode(AssociationTable table) {
    double place = (table.row1() + 1.0) * (table.column1() + 1.0) / (table.total() + 2.0);
    long least = Math.max(0, table.row1() + table.column1() - table.total());
    return Math.max(least, Math.min((long) place, Math.min(table.row1(), table.column1())));
  }

  private static void requireMargins(AssociationTable table) {
    if (table.row2() < 0 || table.column2() < 0) {
      throw new IllegalArgumentException(
          "R1 and C1 must be at most "
              + table.total()
              + ", but are "
              + table.row1()
              + " and "
              + table.column1());
    }
  }

  /** Which counts, or which weights, are summed. */
  private interface Filter {
    boolean test(long count, double weight);
  }
}
