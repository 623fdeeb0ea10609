package org.topoi.analysis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A regular expression over any alphabet: over the tokens of a text, or over the characters of a
 * token.
 *
 * @param <A> what is asked of one letter of the alphabet
 */
sealed interface Expression<A> {

  /** One letter. */
  record Atom<A>(A condition) implements Expression<A> {}

  /** One part behind the other; an empty list matches nothing but the empty row. */
  record Sequence<A>(List<Expression<A>> parts) implements Expression<A> {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** One of several. */
  record Alternatives<A>(List<Expression<A>> options) implements Expression<A> {
    public Alternatives {
      options = List.copyOf(options);
    }
  }

  /**
   * The same several times.
   *
   * @param least how often at least, from 0
   * @param most how often at most, at least 1 and {@code least}; {@link #UNBOUNDED} for no limit
   */
  record Repetition<A>(Expression<A> repeated, int least, int most) implements Expression<A> {}

  /** No upper limit of a repetition. */
  int UNBOUNDED = Integer.MAX_VALUE;

  /** Puts parts in a row; a row of one is that one, and rows inside a row are taken up in it. */
  static <A> Expression<A> sequence(List<Expression<A>> parts) {
    List<Expression<A>> flat = new ArrayList<>();
    for (Expression<A> part : parts) {
      if (part instanceof Sequence<A> inner) {
        flat.addAll(inner.parts());
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.get(0) : new Sequence<>(flat);
  }

  /** Gives a choice; a choice of one is that one, and choices inside a choice are part of it. */
  static <A> Expression<A> alternatives(List<Expression<A>> options) {
    List<Expression<A>> flat = new ArrayList<>();
    for (Expression<A> option : options) {
      if (option instanceof Alternatives<A> inner) {
        flat.addAll(inner.options());
      } else {
        flat.add(option);
      }
    }
    return flat.size() == 1 ? flat.get(0) : new Alternatives<>(flat);
  }

  /** Repeats; once and no more is the expression itself. */
  static <A> Expression<A> repetition(Expression<A> repeated, int least, int most) {
    return least == 1 && most == 1 ? repeated : new Repetition<>(repeated, least, most);
  }

  /** Returns the expression with each atom replaced. */
  default <B> Expression<B> replace(Function<? super A, Expression<B>> replacement) {
    if (this instanceof Atom<A> atom) {
      return replacement.apply(atom.condition());
    }
    if (this instanceof Sequence<A> sequence) {
      return sequence(sequence.parts().stream().map(part -> part.replace(replacement)).toList());
    }
    if (this instanceof Alternatives<A> choice) {
      return alternatives(
          choice.options().stream().map(option -> option.replace(replacement)).toList());
    }
    Repetition<A> repetition = (Repetition<A>) this;
    return repetition(
        repetition.repeated().replace(replacement), repetition.least(), repetition.most());
  }

  /** Returns the atoms that are left when every bounded repetition is written out. */
  default long positions() {
    if (this instanceof Sequence<A> sequence) {
      return sequence.parts().stream().mapToLong(Expression::positions).sum();
    }
    if (this instanceof Alternatives<A> choice) {
      return choice.options().stream().mapToLong(Expression::positions).sum();
    }
    if (this instanceof Repetition<A> repetition) {
      int times = repetition.most() == UNBOUNDED ? repetition.least() + 1 : repetition.most();
      return Math.min(Integer.MAX_VALUE, times * repetition.repeated().positions());
    }
    return 1;
  }

  /** Returns the length of the shortest row that matches. */
  default long shortest() {
    if (this instanceof Sequence<A> sequence) {
      return sequence.parts().stream().mapToLong(Expression::shortest).sum();
    }
    if (this instanceof Alternatives<A> choice) {
      return choice.options().stream().mapToLong(Expression::shortest).min().orElse(0);
    }
    if (this instanceof Repetition<A> repetition) {
      return repetition.least() * repetition.repeated().shortest();
    }
    return 1;
  }
}
