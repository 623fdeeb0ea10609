package org.topoi.analysis.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a text must hold so that a query can have a hit in it at all; most texts are passed over for
 * it without a look at their tokens.
 */
final class Requirements {

  private final Vocabulary vocabulary;
  private final List<Condition<TypeSet>> conditions;

  Requirements(Expression<Condition<TypeSet>> expression, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.conditions = in(expression);
  }

  /** Returns sets of words, from each of which a text must have one. */
  List<BitSet> words() {
    return conditions.stream().map(this::words).flatMap(Optional::stream).toList();
  }

  /**
   * Returns a condition that some token of each hit meets, that of fewest words; nothing where
   * every token may do.
   */
  Optional<Condition<TypeSet>> rarest() {
    return conditions.stream()
        .filter(condition -> !(condition instanceof Condition.Any))
        .min(
            Comparator.comparing(
                condition -> words(condition).map(BitSet::cardinality).orElse(Integer.MAX_VALUE)));
  }

  /** Returns conditions each of which is met by some token of every hit. */
  private static List<Condition<TypeSet>> in(Expression<Condition<TypeSet>> expression) {
    if (expression instanceof Expression.Atom<Condition<TypeSet>> atom) {
      return List.of(atom.condition());
    }
    if (expression instanceof Expression.Sequence<Condition<TypeSet>> sequence) {
      return sequence.parts().stream().flatMap(part -> in(part).stream()).toList();
    }
    if (expression instanceof Expression.Alternatives<Condition<TypeSet>> choice) {
      List<Condition<TypeSet>> either = new ArrayList<>();
      for (Expression<Condition<TypeSet>> option : choice.options()) {
        List<Condition<TypeSet>> one = in(option);
        if (one.isEmpty()) {
          return List.of();
        }
        either.add(one.get(0));
      }
      return List.of(Condition.some(either));
    }
    Expression.Repetition<Condition<TypeSet>> repetition =
        (Expression.Repetition<Condition<TypeSet>>) expression;
    return repetition.least() > 0 ? in(repetition.repeated()) : List.of();
  }

  /** Returns the words one of which a token must be that meets a condition, if they are known. */
  private Optional<BitSet> words(Condition<TypeSet> condition) {
    if (condition instanceof Condition.Test<TypeSet> test) {
      return words(test.test());
    }
    if (condition instanceof Condition.All<TypeSet> all) {
      return sets(all.conditions()).min(Comparator.comparing(BitSet::cardinality));
    }
    if (condition instanceof Condition.Some<TypeSet> some) {
      List<BitSet> sets = sets(some.conditions()).toList();
      return sets.size() < some.conditions().size() ? Optional.empty() : Optional.of(union(sets));
    }
    return Optional.empty();
  }

  private Optional<BitSet> words(TypeSet set) {
    return switch (set.attribute()) {
      case WORD -> Optional.of(set.types());
      case FORM -> {
        BitSet words = new BitSet();
        set.types().stream().map(vocabulary::wordOf).forEach(words::set);
        yield Optional.of(words);
      }
      case LEMMA -> Optional.empty();
    };
  }

  private Stream<BitSet> sets(List<Condition<TypeSet>> conditions) {
    return conditions.stream().map(this::words).flatMap(Optional::stream);
  }

  private static BitSet union(List<BitSet> sets) {
    BitSet union = new BitSet();
    sets.forEach(union::or);
    return union;
  }
}
