package org.topoi.analysis.statistics;

/**
 * The log ratio of a type in two corpora: the size of the difference of its shares, a binary
 * logarithm. 1 means twice as frequent in the target corpus, −1 half as frequent, 0 no difference.
 * Source: Hardie (2014), "Log Ratio: an informal introduction". Whether there is evidence of a
 * difference is told by {@link LogLikelihood}.
 */
public final class LogRatio {

  private LogRatio() {}

  /**
   * Returns log2((f1 + ½)/(n1 + ½)) − log2((f2 + ½)/(n2 + ½)), always finite and calm for small
   * counts. Source: Walter (1975); the form of Evert's R package corpora.
   */
  public static double walter(ContingencyTable table) {
    return binaryLog((table.targetFrequency() + 0.5) / (table.targetTokens() + 0.5))
        - binaryLog((table.referenceFrequency() + 0.5) / (table.referenceTokens() + 0.5));
  }

  /**
   * Returns log2((f1/n1)/(f2/n2)); infinite where the type is missing in one corpus, NaN where it
   * is missing in both.
   */
  public static double unsmoothed(ContingencyTable table) {
    return binaryLog(table.targetShare() / table.referenceShare());
  }

  /**
   * Returns the ratio with a frequency of 0 replaced by ½ and all others as they are: the
   * convention of the UCREL wizard.
   */
  public static double zeroHalf(ContingencyTable table) {
    double target = Math.max(table.targetFrequency(), 0.5) / table.targetTokens();
    double reference = Math.max(table.referenceFrequency(), 0.5) / table.referenceTokens();
    return binaryLog(target / reference);
  }

  private static double binaryLog(double value) {
    return Math.log(value) / Math.log(2);
  }
}
