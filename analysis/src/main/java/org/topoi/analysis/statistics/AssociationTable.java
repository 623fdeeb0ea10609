package org.topoi.analysis.statistics;

/**
 * A 2×2 table of observed frequencies, of two words or of a word and a corpus, in the notation of
 * Evert (2008), "Corpora and collocations".
 *
 * <pre>
 *                word 2   other words
 * word 1         o11      o12           R1 = o11 + o12
 * other words    o21      o22           R2 = o21 + o22
 *                C1       C2            N
 * </pre>
 *
 * <p>For collocations word 1 is the node, or the windows around it, and word 2 the collocate. Where
 * windows overlap and each counts for itself, a pair can occur together more often than the
 * collocate occurs at all; then o21 is negative, and the measures say what they make of it.
 *
 * @param o11 occurrences of both together, at least 0
 * @param o12 occurrences of word 1 without word 2
 * @param o21 occurrences of word 2 without word 1
 * @param o22 what is neither
 */
public record AssociationTable(long o11, long o12, long o21, long o22) {

  public AssociationTable {
    if (o11 < 0) {
      throw new IllegalArgumentException("o11 must be at least 0, but is " + o11);
    }
    if (o11 + o12 < 0 || o11 + o21 < 0 || o11 + o12 + o21 + o22 < 1) {
      throw new IllegalArgumentException(
          "R1 and C1 must be at least 0 and N at least 1, but the cells are "
              + o11
              + ", "
              + o12
              + ", "
              + o21
              + ", "
              + o22);
    }
  }

  /**
   * Returns the table of the given margins. For a collocation R1 says by which convention:
   *
   * <ul>
   *   <li>the tokens really inside the windows around the node (exact near the ends of texts and
   *       sentences): the one to prefer;
   *   <li>the frequency of the node: no correction for the span, as in Sketch Engine and WordSmith;
   *   <li>the frequency of the node times the span: {@link #spanCorrected}.
   * </ul>
   *
   * <p>With a span of 10 tokens MI differs by log2 10 = 3.32 between the last two: a threshold
   * without its convention means nothing.
   *
   * @param together O11
   * @param first R1, all occurrences of word 1
   * @param second C1, all occurrences of word 2
   * @param all N, tokens of the corpus
   */
  public static AssociationTable ofMargins(long together, long first, long second, long all) {
    return new AssociationTable(
        together, first - together, second - together, all - first - second + together);
  }

  /**
   * Returns the table with R1 = span · frequency of the node, as if every window were full. Source:
   * the convention of KorAP and #LancsBox.
   *
   * @param together O11, co-occurrences within the span
   * @param node frequency of the node
   * @param collocate frequency of the collocate
   * @param all N, tokens of the corpus
   * @param spanTokens tokens before and after the node together, at least 1
   */
  public static AssociationTable spanCorrected(
      long together, long node, long collocate, long all, int spanTokens) {
    if (spanTokens < 1) {
      throw new IllegalArgumentException("spanTokens must be at least 1, but is " + spanTokens);
    }
    return ofMargins(together, Math.multiplyExact(node, spanTokens), collocate, all);
  }

  /** Returns the table of a type (row 1) in the target (column 1) and the reference corpus. */
  public static AssociationTable of(ContingencyTable table) {
    return new AssociationTable(
        table.targetFrequency(),
        table.referenceFrequency(),
        table.targetTokens() - table.targetFrequency(),
        table.referenceTokens() - table.referenceFrequency());
  }

  /** Returns the table with word 1 and word 2 changed over. */
  public AssociationTable transposed() {
    return new AssociationTable(o11, o21, o12, o22);
  }

  /** Returns R1, all occurrences of word 1. */
  public long row1() {
    return o11 + o12;
  }

  /** Returns R2, all that is not word 1. */
  public long row2() {
    return o21 + o22;
  }

  /** Returns C1, all occurrences of word 2. */
  public long column1() {
    return o11 + o21;
  }

  /** Returns C2, all that is not word 2. */
  public long column2() {
    return o12 + o22;
  }

  /** Returns N, the sum of all cells. */
  public long total() {
    return o11 + o12 + o21 + o22;
  }

  /** Returns E11 = R1·C1/N, how often both would occur together by chance. */
  public double expected() {
    return (double) row1() * column1() / total();
  }

  /**
   * Returns O11 − E11, by how much both occur together more often than by chance; the other cells
   * differ from theirs by the same number.
   */
  double excess() {
    return determinant() / total();
  }

  /** Returns O11·O22 − O12·O21. */
  double determinant() {
    return CrossProduct.difference(o11, o22, o12, o21);
  }

  /** Returns R1·R2·C1·C2; as a double, since it overflows 64 bits from about 50,000 tokens on. */
  double marginProduct() {
    return (double) row1() * row2() * column1() * column2();
  }

  /** Returns whether each word occurs and each is missing somewhere. */
  boolean canVary() {
    return row1() > 0 && row2() > 0 && column1() > 0 && column2() > 0;
  }
}
