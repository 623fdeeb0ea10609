package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * Pearson's χ² of a 2×2 table: evidence that its rows and columns depend on each other. No unit, 1
 * degree of freedom, from 0; its p-value is told by {@link ChiSquared}. Where a row or a column is
 * empty there is no evidence: 0.
 *
 * <p>Rare events make it too large: prefer {@link LogLikelihood}.
 */
public final class PearsonChiSquared {

  private PearsonChiSquared() {}

  /** Returns Σ (O − E)²/E = N·(O11·O22 − O12·O21)²/(R1·R2·C1·C2). */
  public static double of(AssociationTable table) {
    return scaled(table, Math.abs(table.determinant()));
  }

  /** Returns χ² with the sign of O11 − E11: of a type, positive if more frequent in the target. */
  public static double signed(AssociationTable table) {
    return Math.signum(table.determinant()) * of(table);
  }

  /**
   * Returns χ² with Yates' correction for continuity, N·max(0, |O11·O22 − O12·O21| −
   * N/2)²/(R1·R2·C1·C2). It is bounded, as in R and scipy, so that it never overshoots.
   */
  public static double yates(AssociationTable table) {
    return scaled(table, Math.max(0, Math.abs(table.determinant()) - table.total() / 2.0));
  }

  /**
   * Returns the coefficient φ = (O11·O22 − O12·O21)/√(R1·R2·C1·C2), the correlation of row and
   * column, from −1 to 1; none where a row or a column is empty.
   */
  public static OptionalDouble phi(AssociationTable table) {
    return table.canVary()
        ? OptionalDouble.of(table.determinant() / Math.sqrt(table.marginProduct()))
        : OptionalDouble.empty();
  }

  /** Returns φ² = χ²/N, from 0 to 1; none where a row or a column is empty. */
  public static OptionalDouble phiSquared(AssociationTable table) {
    return table.canVary() ? OptionalDouble.of(of(table) / table.total()) : OptionalDouble.empty();
  }

  private static double scaled(AssociationTable table, double difference) {
    return table.canVary() ? difference / table.marginProduct() * difference * table.total() : 0;
  }
}
