package org.topoi.analysis.query;

import java.util.List;
import java.util.Optional;

/** Finds the hits inside one sentence. */
@FunctionalInterface
interface SentenceMatcher {

  /** Adds the hits between two positions. */
  void match(int[][] items, int from, int to, CompiledQuery.Hits hits);

  /**
   * Returns the matcher of an expression.
   *
   * @param rarest a condition that some token of each hit meets
   */
  static SentenceMatcher of(
      Expression<Condition<TypeSet>> expression, Optional<Condition<TypeSet>> rarest) {
    List<Expression<Condition<TypeSet>>> parts =
        expression instanceof Expression.Sequence<Condition<TypeSet>> sequence
            ? sequence.parts()
            : List.of(expression);
    if (parts.stream().allMatch(Expression.Atom.class::isInstance)) {
      return phrase(
          parts.stream()
              .map(part -> TokenTest.of(((Expression.Atom<Condition<TypeSet>>) part).condition()))
              .toList());
    }
    SentenceMatcher any = any(expression);
    return rarest.map(TokenTest::of).map(test -> where(test, any)).orElse(any);
  }

  /** A row of as many tokens as tests. */
  private static SentenceMatcher phrase(List<TokenTest> tests) {
    TokenTest[] row = tests.toArray(TokenTest[]::new);
    return (items, from, to, hits) -> {
      for (int start = from; start + row.length <= to; start++) {
        int met = 0;
        while (met < row.length && row[met].isMet(items, start + met)) {
          met++;
        }
        if (met == row.length) {
          hits.add(start, start + row.length);
        }
      }
    };
  }

  private static SentenceMatcher any(Expression<Condition<TypeSet>> expression) {
    Automaton<TokenTest> automaton =
        Automaton.of(
            expression.<TokenTest>replace(
                condition -> new Expression.Atom<>(TokenTest.of(condition))));
    return (items, from, to, hits) -> {
      int[] ends = automaton.longest((test, at) -> test.isMet(items, at), from, to);
      for (int start = from; start < to; start++) {
        if (ends[start - from] > start) {
          hits.add(start, ends[start - from]);
        }
      }
    };
  }

  /** Looks only where one token at least meets a test. */
  private static SentenceMatcher where(TokenTest test, SentenceMatcher matcher) {
    return (items, from, to, hits) -> {
      for (int at = from; at < to; at++) {
        if (test.isMet(items, at)) {
          matcher.match(items, from, to, hits);
          return;
        }
      }
    };
  }
}
