package org.topoi.analysis.theme;

import java.util.List;

/**
 * What must, or must not, stand near a match: a phrase that begins or ends at most so many tokens
 * away, on either side, in the same sentence, and shares no token with the match.
 *
 * @param wanted whether such a phrase must be there, or none
 * @param distance in tokens, 1 for a neighbour
 * @param phrases the phrases
 */
record Condition(boolean wanted, int distance, PatternTree<Integer> phrases) {

  /** Compiles a condition; new elements are numbered. */
  static Condition compile(ParsedPattern.Nearby nearby, ElementTable elements) {
    PatternTree.Builder<Integer> tree = new PatternTree.Builder<>();
    List<List<Element>> phrases = nearby.phrases();
    for (int i = 0; i < phrases.size(); i++) {
      tree.add(elements.ids(phrases.get(i)), i);
    }
    return new Condition(nearby.wanted(), nearby.distance(), tree.build());
  }

  /** Says whether the condition holds for a match from {@code start} to before {@code end}. */
  boolean holds(Passage passage, int start, int end) {
    return (standsBehind(passage, end) || standsBefore(passage, start)) == wanted;
  }

  private boolean standsBehind(Passage passage, int end) {
    int last = Math.min(end + distance, passage.end());
    for (int at = end; at < last; at++) {
      if (phrases.visit(passage, at, passage.end(), (found, behind) -> true)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsBefore(Passage passage, int start) {
    int first = Math.max(start - distance - phrases.longest() + 1, passage.first());
    for (int at = first; at < start; at++) {
      if (phrases.visit(passage, at, start, (found, behind) -> behind > start - distance)) {
        return true;
      }
    }
    return false;
  }
}
