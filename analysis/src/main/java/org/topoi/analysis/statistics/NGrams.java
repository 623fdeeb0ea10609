package org.topoi.analysis.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * n-grams and skip-grams of a run of tokens. Give it one sentence where n-grams are not to cross
 * sentences.
 *
 * <p>An empty token is a pad: it stands where a token was taken out, belongs to no n-gram and keeps
 * its neighbours apart.
 */
public final class NGrams {

  private NGrams() {}

  /**
   * Returns all runs of n neighbouring tokens in the order of the text; none where the text is
   * shorter.
   */
  public static List<List<String>> plain(List<String> tokens, int n) {
    return withSkipsPerGap(tokens, n, List.of(0));
  }

  /**
   * Returns n tokens in the order of the text with at most {@code mostSkipped} tokens left out in
   * all gaps together. Source: Guthrie and others (2006), "A Closer Look at Skip-gram Modelling".
   */
  public static List<List<String>> withSkipsInTotal(List<String> tokens, int n, int mostSkipped) {
    requireAtLeast("mostSkipped", mostSkipped, 0);
    SortedSet<Integer> skips = new TreeSet<>();
    for (int skip = 0; skip <= mostSkipped; skip++) {
      skips.add(skip);
    }
    return collect(tokens, n, skips, mostSkipped);
  }

  /**
   * Returns n tokens in the order of the text where each gap leaves out one of the given numbers of
   * tokens, so that a 3-gram with skips of 2 may leave out 4: the reading of quanteda.
   */
  public static List<List<String>> withSkipsPerGap(
      List<String> tokens, int n, Iterable<Integer> skips) {
    SortedSet<Integer> sorted = new TreeSet<>();
    for (int skip : skips) {
      requireAtLeast("skip", skip, 0);
      sorted.add(skip);
    }
    return collect(tokens, n, sorted, Integer.MAX_VALUE);
  }

  private static List<List<String>> collect(
      List<String> tokens, int n, SortedSet<Integer> skips, int budget) {
    requireAtLeast("n", n, 1);
    List<List<String>> found = new ArrayList<>();
    for (int start = 0; start < tokens.size(); start++) {
      extend(tokens, start, n, skips, budget, List.of(), found);
    }
    return List.copyOf(found);
  }

  private static void extend(
      List<String> tokens,
      int at,
      int missing,
      SortedSet<Integer> skips,
      int budget,
      List<String> begun,
      List<List<String>> found) {
    if (at >= tokens.size() || tokens.get(at).isEmpty()) {
      return;
    }
    List<String> longer = new ArrayList<>(begun);
    longer.add(tokens.get(at));
    if (missing == 1) {
      found.add(List.copyOf(longer));
      return;
    }
    for (int skip : skips) {
      if (skip <= budget) {
        extend(tokens, at + 1 + skip, missing - 1, skips, budget - skip, longer, found);
      }
    }
  }

  private static void requireAtLeast(String parameter, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(
          parameter + " must be at least " + least + ", but is " + value);
    }
  }
}
