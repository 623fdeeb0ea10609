package org.topoi.analysis.statistics;

import java.util.OptionalDouble;

/**
 * The effect size ELL for log-likelihood: G² over the two cells of the type, as a part of what it
 * could be at most in so large a corpus. From 0 to 1, no unit; it says nothing of the direction.
 */
public final class LogLikelihoodEffect {

  private LogLikelihoodEffect() {}

  /**
   * Returns |G²|/(N·ln min(E1, E2)) with N = n1 + n2. Meant for types that are expected more than
   * once in both corpora: below that the logarithm turns the sign, at one and for a type missing in
   * both there is no value. Source: Johnston, Berry and Mielke (2006), "Measures of effect size for
   * chi-squared and likelihood-ratio goodness-of-fit tests"; the form of the UCREL wizard.
   */
  public static OptionalDouble of(ContingencyTable table) {
    double tokens = (double) table.targetTokens() + table.referenceTokens();
    double frequency = (double) table.targetFrequency() + table.referenceFrequency();
    double expected = Math.min(table.targetTokens(), table.referenceTokens()) * frequency / tokens;
    double scale = Math.log(expected);
    return frequency == 0 || scale == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.abs(LogLikelihood.twoCell(table)) / (tokens * scale));
  }
}
