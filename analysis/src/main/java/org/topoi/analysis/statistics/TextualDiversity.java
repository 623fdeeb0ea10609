package org.topoi.analysis.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The measure of textual lexical diversity MTLD: the mean number of tokens in a row that keep the
 * type-token ratio above a threshold. Higher is richer; it hardly depends on the length of the
 * text. Source: McCarthy and Jarvis (2010), "MTLD, vocd-D, and HD-D", Behavior Research Methods 42.
 *
 * <p>Walking through the tokens, a factor closes when the ratio of the stretch falls to the
 * threshold, and a new stretch begins; the rest counts as (1 − ratio)/(1 − threshold) of a factor.
 * MTLD is N over the factors, the mean of walking forwards and backwards. Programs close factors by
 * different rules, which belong to the number.
 *
 * @param threshold between 0 and 1, by custom 0.72
 * @param atThreshold whether a ratio equal to the threshold closes a factor, or only one below it
 * @param leastTokens tokens that a stretch needs before it can close, at least 1
 */
public record TextualDiversity(double threshold, boolean atThreshold, int leastTokens) {

  /** Closes below 0.72, as the paper says and koRpus does: the rule to prefer. */
  public static final TextualDiversity BELOW = new TextualDiversity(0.72, false, 1);

  public TextualDiversity {
    if (!(threshold > 0 && threshold < 1)) {
      throw new IllegalArgumentException("threshold must lie between 0 and 1, but is " + threshold);
    }
    if (leastTokens < 1) {
      throw new IllegalArgumentException("leastTokens must be at least 1, but is " + leastTokens);
    }
  }

  /** Returns MTLD of a text; none where no token repeats, since no factor is ever begun. */
  public OptionalDouble of(List<String> tokens) {
    List<String> backwards = new ArrayList<>(tokens);
    Collections.reverse(backwards);
    double forwardFactors = factors(tokens);
    double backwardFactors = factors(backwards);
    return forwardFactors == 0 || backwardFactors == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((tokens.size() / forwardFactors + tokens.size() / backwardFactors) / 2);
  }

  private double factors(List<String> tokens) {
    Set<String> types = new HashSet<>();
    int length = 0;
    double ratio = 1;
    double factors = 0;
    for (String token : tokens) {
      types.add(token);
      length++;
      ratio = (double) types.size() / length;
      if (length >= leastTokens && (ratio < threshold || (atThreshold && ratio == threshold))) {
        factors++;
        types.clear();
        length = 0;
        ratio = 1;
      }
    }
    return factors + (1 - ratio) / (1 - threshold);
  }
}
