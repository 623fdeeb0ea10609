package org.topoi.analysis.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Numbers the atoms of an expression and finds out which may follow which. */
final class AutomatonBuilder<A> {

  private final List<A> atoms = new ArrayList<>();
  private final List<BitSet> follow = new ArrayList<>();

  /**
   * A part of the expression.
   *
   * @param mayBeEmpty whether it matches the empty row
   * @param first positions with which it may begin; not changed any more
   * @param last positions with which it may end; not changed any more
   */
  record Part(boolean mayBeEmpty, BitSet first, BitSet last) {
    static final Part EMPTY = new Part(true, new BitSet(), new BitSet());
  }

  List<A> atoms() {
    return atoms;
  }

  List<BitSet> follow() {
    return follow;
  }

  Part add(Expression<A> expression) {
    if (expression instanceof Expression.Atom<A> atom) {
      return position(atom.condition());
    }
    if (expression instanceof Expression.Sequence<A> sequence) {
      Part row = Part.EMPTY;
      for (Expression<A> part : sequence.parts()) {
        row = joined(row, add(part));
      }
      return row;
    }
    if (expression instanceof Expression.Alternatives<A> choice) {
      Part either = new Part(false, new BitSet(), new BitSet());
      for (Expression<A> option : choice.options()) {
        Part part = add(option);
        either =
            new Part(
                either.mayBeEmpty || part.mayBeEmpty,
                union(either.first, part.first),
                union(either.last, part.last));
      }
      return either;
    }
    return repeated((Expression.Repetition<A>) expression);
  }

  private Part position(A atom) {
    BitSet self = new BitSet();
    self.set(atoms.size());
    atoms.add(atom);
    follow.add(new BitSet());
    return new Part(false, self, self);
  }

  private Part repeated(Expression.Repetition<A> repetition) {
    Expression<A> repeated = repetition.repeated();
    Part row = Part.EMPTY;
    for (int i = 0; i < repetition.least(); i++) {
      row = joined(row, add(repeated));
    }
    if (repetition.most() == Expression.UNBOUNDED) {
      Part looped = add(repeated);
      looped.last.stream().forEach(end -> follow.get(end).or(looped.first));
      return joined(row, optional(looped));
    }
    return joined(row, atMost(repeated, repetition.most() - repetition.least()));
  }

  /**
   * Up to so many times, as x(x(x)?)?: each position then leads to the next one and out, and not to
   * all that come behind.
   */
  private Part atMost(Expression<A> repeated, int times) {
    List<Part> copies = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      copies.add(add(repeated));
    }
    Part tail = Part.EMPTY;
    for (int i = times - 1; i >= 0; i--) {
      tail = optional(joined(copies.get(i), tail));
    }
    return tail;
  }

  private static Part optional(Part part) {
    return new Part(true, part.first, part.last);
  }

  private Part joined(Part one, Part other) {
    one.last.stream().forEach(end -> follow.get(end).or(other.first));
    return new Part(
        one.mayBeEmpty && other.mayBeEmpty,
        one.mayBeEmpty ? union(one.first, other.first) : one.first,
        other.mayBeEmpty ? union(one.last, other.last) : other.last);
  }

  private static BitSet union(BitSet one, BitSet other) {
    BitSet union = (BitSet) one.clone();
    union.or(other);
    return union;
  }
}
