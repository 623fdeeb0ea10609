package org.topoi.analysis.query;

import java.util.List;
import java.util.function.Function;

/**
 * What a query asks of one token.
 *
 * @param <T> the single tests that are joined by <em>and</em>, <em>or</em> and <em>not</em>
 */
sealed interface Condition<T> {

  /** Every token will do. */
  record Any<T>() implements Condition<T> {}

  /** A single test. */
  record Test<T>(T test) implements Condition<T> {}

  /** The opposite. */
  record Not<T>(Condition<T> condition) implements Condition<T> {}

  /** All must hold; two or more. */
  record All<T>(List<Condition<T>> conditions) implements Condition<T> {
    public All {
      conditions = List.copyOf(conditions);
    }
  }

  /** One must hold; two or more. */
  record Some<T>(List<Condition<T>> conditions) implements Condition<T> {
    public Some {
      conditions = List.copyOf(conditions);
    }
  }

  static <T> Condition<T> all(List<Condition<T>> conditions) {
    return conditions.size() == 1 ? conditions.get(0) : new All<>(conditions);
  }

  static <T> Condition<T> some(List<Condition<T>> conditions) {
    return conditions.size() == 1 ? conditions.get(0) : new Some<>(conditions);
  }

  /** Returns the condition with each single test replaced. */
  default <U> Condition<U> map(Function<? super T, U> replacement) {
    if (this instanceof Test<T> test) {
      return new Test<>(replacement.apply(test.test()));
    }
    if (this instanceof Not<T> not) {
      return new Not<>(not.condition().map(replacement));
    }
    if (this instanceof All<T> all) {
      return new All<>(all.conditions().stream().map(one -> one.map(replacement)).toList());
    }
    if (this instanceof Some<T> some) {
      return new Some<>(some.conditions().stream().map(one -> one.map(replacement)).toList());
    }
    return new Any<>();
  }
}
