package org.topoi.analysis.statistics;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.topoi.analysis.Vectors.Vector;

/** Contingency tables for tests. */
final class Tables {

  private Tables() {}

  static ContingencyTable of(Vector vector) {
    return new ContingencyTable(
        vector.count("f1"), vector.count("n1"), vector.count("f2"), vector.count("n2"));
  }

  static AssociationTable cells(Vector vector) {
    return AssociationTable.of(of(vector));
  }

  /** Tables of any size, many of them with a frequency of 0 or of all tokens. */
  static Arbitrary<ContingencyTable> any() {
    Arbitrary<Long> sizes = Arbitraries.longs().between(1, 10_000_000_000L);
    Arbitrary<Double> shares = Arbitraries.doubles().between(0, 1).edgeCases(e -> e.add(0.0, 1.0));
    return Combinators.combine(sizes, shares, sizes, shares)
        .as((n1, s1, n2, s2) -> new ContingencyTable((long) (n1 * s1), n1, (long) (n2 * s2), n2));
  }
}
