package org.topoi.analysis.query;

import java.util.List;
import org.topoi.analysis.query.Element.Comparison;

/** Measures what the words with wildcards and the regular expressions of a query ask of types. */
final class PatternLength {

  private PatternLength() {}

  /** Returns the characters of an element, repetitions written out; 0 for a plain word. */
  static long of(Element element) {
    if (element instanceof Element.Word word) {
      return word.spelling().isPlain() ? 0 : word.spelling().signs().size();
    }
    return of(((Element.Token) element).condition());
  }

  private static long of(Condition<Comparison> condition) {
    if (condition instanceof Condition.Test<Comparison> test) {
      return test.test().regex().expression().positions();
    }
    if (condition instanceof Condition.Not<Comparison> not) {
      return of(not.condition());
    }
    if (condition instanceof Condition.All<Comparison> all) {
      return sum(all.conditions());
    }
    return condition instanceof Condition.Some<Comparison> some ? sum(some.conditions()) : 0;
  }

  private static long sum(List<Condition<Comparison>> conditions) {
    return conditions.stream().mapToLong(PatternLength::of).sum();
  }
}
