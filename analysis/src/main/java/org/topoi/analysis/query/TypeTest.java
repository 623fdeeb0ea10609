package org.topoi.analysis.query;

import com.ibm.icu.text.UnicodeSet;
import java.util.List;
import java.util.Optional;

/** Says which types a word with wildcards or a regular expression stands for. */
final class TypeTest {

  private final Automaton<UnicodeSet> automaton;
  private final String beginning;
  private final String ending;
  private final long shortest;
  private final boolean letters;

  TypeTest(Expression<UnicodeSet> expression) {
    this.automaton = Automaton.of(expression);
    this.shortest = expression.shortest();
    List<Expression<UnicodeSet>> parts =
        expression instanceof Expression.Sequence<UnicodeSet> sequence
            ? sequence.parts()
            : List.of(expression);
    int from = 0;
    while (from < parts.size() && isLetter(parts.get(from))) {
      from++;
    }
    int to = parts.size();
    while (to > from && isLetter(parts.get(to - 1))) {
      to--;
    }
    this.letters = from == parts.size();
    this.beginning = joined(parts.subList(0, from));
    this.ending = joined(parts.subList(to, parts.size()));
  }

  /** Returns the one type that can match, where the expression has letters alone. */
  Optional<String> onlyType() {
    return letters ? Optional.of(beginning) : Optional.empty();
  }

  /** Says whether the whole of a type matches. */
  boolean matches(String type) {
    // Few types of a vocabulary even begin and end as the expression does.
    if (type.length() < shortest || !type.startsWith(beginning) || !type.endsWith(ending)) {
      return false;
    }
    int[] letters = type.codePoints().toArray();
    if (letters.length == 0) {
      return shortest == 0;
    }
    int[] ends = automaton.longest((set, at) -> set.contains(letters[at]), 0, letters.length);
    return ends[0] == letters.length;
  }

  private static boolean isLetter(Expression<UnicodeSet> part) {
    return part instanceof Expression.Atom<UnicodeSet> atom && atom.condition().size() == 1;
  }

  private static String joined(List<Expression<UnicodeSet>> parts) {
    StringBuilder joined = new StringBuilder();
    for (Expression<UnicodeSet> part : parts) {
      joined.appendCodePoint(((Expression.Atom<UnicodeSet>) part).condition().charAt(0));
    }
    return joined.toString();
  }
}
