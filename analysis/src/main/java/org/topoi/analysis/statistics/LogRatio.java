package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

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
   * Returns log2((f1/n1)/(f2/n2)); infinite where the type is missing in one corpus, none where it
   * is missing in both.
   */
  public static OptionalDouble unsmoothed(ContingencyTable table) {
    return table.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(binaryLog(table.targetShare() / table.referenceShare()));
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

  /**
   * Returns the conservative log ratio: the end of a confidence interval of the unsmoothed one that
   * lies nearer to 0, or 0 if the interval holds 0. Always finite. It ranks by how large a
   * difference is for certain, so that rare types do not come first by chance.
   *
   * <p>The interval is the exact one of f1 out of f1 + f2 (Clopper and Pearson) at 1 − α/m, each
   * end p turned into log2((n2/n1)·p/(1 − p)). Source: Evert (2022), "Measuring keyness"; the form
   * of his R package corpora.
   *
   * @param confidence 1 − α of all intervals together, between 0 and 1, such as 0.95
   * @param tests m, number of types tested together, at least 1
   */
  public static double conservative(ContingencyTable table, double confidence, long tests) {
    double tail = ClopperPearsonInterval.tail(confidence) / requireTests(tests);
    return table.excess() < 0 ? 0 - lowerEnd(table.swapped(), tail) : lowerEnd(table, tail);
  }

  /**
   * Returns the log ratio of a collocation, log2((O11/R1)/(O21/R2)): how many times as frequent the
   * collocate is in the windows of the node as elsewhere. Where it is nowhere else, O21 is taken as
   * ½, the convention of CQPweb; −∞ where it never occurs with the node, none where the windows are
   * empty or are the whole corpus.
   */
  public static OptionalDouble association(AssociationTable table) {
    if (table.row1() <= 0 || table.row2() <= 0) {
      return OptionalDouble.empty();
    }
    double inWindows = (double) table.o11() / table.row1();
    double elsewhere = Math.max(table.o21(), 0.5) / table.row2();
    return OptionalDouble.of(binaryLog(inWindows / elsewhere));
  }

  private static double lowerEnd(ContingencyTable table, double tail) {
    long frequency = table.targetFrequency();
    if (frequency == 0) {
      return 0;
    }
    double logOdds =
        BinomialTail.lowerLogOdds(frequency, frequency + table.referenceFrequency(), tail);
    double ratio =
        logOdds / Math.log(2) + binaryLog((double) table.referenceTokens() / table.targetTokens());
    return Math.max(0, ratio);
  }

  private static long requireTests(long tests) {
    if (tests < 1) {
      throw new IllegalArgumentException("tests must be at least 1, but is " + tests);
    }
    return tests;
  }

  private static double binaryLog(double value) {
    return Math.log(value) / Math.log(2);
  }
}
