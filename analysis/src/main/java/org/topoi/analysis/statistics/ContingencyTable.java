package org.topoi.analysis.statistics;

/**
 * The frequencies of one type in two corpora.
 *
 * <pre>
 *            target                            reference
 * type       targetFrequency                   referenceFrequency
 * others     targetTokens − targetFrequency    referenceTokens − referenceFrequency
 * </pre>
 *
 * @param targetFrequency tokens of the type in the target corpus, from 0 to all of them
 * @param targetTokens all tokens of the target corpus, at least 1
 * @param referenceFrequency tokens of the type in the reference corpus, from 0 to all of them
 * @param referenceTokens all tokens of the reference corpus, at least 1
 */
public record ContingencyTable(
    long targetFrequency, long targetTokens, long referenceFrequency, long referenceTokens) {

  public ContingencyTable {
    requireShare("target", targetFrequency, targetTokens);
    requireShare("reference", referenceFrequency, referenceTokens);
  }

  /** Returns the table with target and reference changed over. */
  public ContingencyTable swapped() {
    return new ContingencyTable(referenceFrequency, referenceTokens, targetFrequency, targetTokens);
  }

  /** Returns the share of the type among the tokens of the target corpus, from 0 to 1. */
  public double targetShare() {
    return (double) targetFrequency / targetTokens;
  }

  /** Returns the share of the type among the tokens of the reference corpus, from 0 to 1. */
  public double referenceShare() {
    return (double) referenceFrequency / referenceTokens;
  }

  /** Returns whether the type is missing in both corpora, so that there is nothing to compare. */
  public boolean isEmpty() {
    return targetFrequency == 0 && referenceFrequency == 0;
  }

  /**
   * Returns by how much the target frequency exceeds the expected one, O11 − E11; the other cells
   * differ from theirs by the same number.
   */
  double excess() {
    return CrossProduct.difference(
            targetFrequency, referenceTokens, referenceFrequency, targetTokens)
        / ((double) targetTokens + referenceTokens);
  }

  private static void requireShare(String corpus, long frequency, long tokens) {
    if (tokens < 1) {
      throw new IllegalArgumentException(corpus + "Tokens must be at least 1, but is " + tokens);
    }
    if (frequency < 0 || frequency > tokens) {
      throw new IllegalArgumentException(
          corpus + "Frequency must be from 0 to " + tokens + ", but is " + frequency);
    }
  }
}
