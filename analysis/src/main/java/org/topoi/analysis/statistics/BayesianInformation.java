package org.topoi.analysis.statistics;

/**
 * The Bayes factor BIC of a type in two corpora: G² less what a difference costs in so large a
 * corpus. No unit. Below 0 there is evidence for no difference, 0 to 2 hardly any for one, 2 to 6
 * positive, 6 to 10 strong, above 10 very strong evidence.
 *
 * <p>BIC = |G²| − ln(n1 + n2), with 1 degree of freedom. Source: Wilson (2013), "Embracing Bayes
 * factors for key item analysis in corpus linguistics".
 */
public final class BayesianInformation {

  private BayesianInformation() {}

  /** Returns BIC from G² over all four cells. */
  public static double fourCell(ContingencyTable table) {
    return of(LogLikelihood.fourCell(table), table);
  }

  /** Returns BIC from G² over the two cells of the type, as the UCREL wizard and WordSmith do. */
  public static double twoCell(ContingencyTable table) {
    return of(LogLikelihood.twoCell(table), table);
  }

  private static double of(double logLikelihood, ContingencyTable table) {
    return Math.abs(logLikelihood)
        - Math.log((double) table.targetTokens() + table.referenceTokens());
  }
}
