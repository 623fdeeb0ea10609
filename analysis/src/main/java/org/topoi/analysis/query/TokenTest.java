package org.topoi.analysis.query;

import java.util.BitSet;
import java.util.List;

/** A condition on tokens, ready to be asked of many. */
@FunctionalInterface
interface TokenTest {

  /**
   * Says whether the token at a position meets the condition.
   *
   * @param items the tokens of a text on each layer, by {@link Attribute#ordinal()}; a layer that
   *     no condition asks for is empty
   */
  boolean isMet(int[][] items, int position);

  static TokenTest of(Condition<TypeSet> condition) {
    if (condition instanceof Condition.Test<TypeSet> test) {
      int layer = test.test().attribute().ordinal();
      BitSet types = test.test().types();
      return (items, position) -> types.get(items[layer][position]);
    }
    if (condition instanceof Condition.Not<TypeSet> not) {
      TokenTest opposite = of(not.condition());
      return (items, position) -> !opposite.isMet(items, position);
    }
    if (condition instanceof Condition.All<TypeSet> all) {
      List<TokenTest> tests = all.conditions().stream().map(TokenTest::of).toList();
      return (items, position) -> tests.stream().allMatch(test -> test.isMet(items, position));
    }
    if (condition instanceof Condition.Some<TypeSet> some) {
      List<TokenTest> tests = some.conditions().stream().map(TokenTest::of).toList();
      return (items, position) -> tests.stream().anyMatch(test -> test.isMet(items, position));
    }
    return (items, position) -> true;
  }
}
