package org.topoi.analysis.theme;

import java.util.List;

/**
 * A pattern that has been read: a phrase and what must or must not stand near it.
 *
 * @param phrase at least one element
 * @param conditions all must hold
 */
record ParsedPattern(List<Element> phrase, List<Nearby> conditions) {

  ParsedPattern {
    phrase = List.copyOf(phrase);
    conditions = List.copyOf(conditions);
  }

  /**
   * A condition on the tokens around the phrase.
   *
   * @param wanted whether one of the phrases must stand near, or none
   * @param distance in tokens, 1 for a neighbour
   * @param phrases at least one
   */
  record Nearby(boolean wanted, int distance, List<List<Element>> phrases) {

    Nearby {
      phrases = phrases.stream().map(List::copyOf).toList();
    }
  }
}
