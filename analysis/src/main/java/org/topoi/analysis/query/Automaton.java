package org.topoi.analysis.query;

import java.util.Arrays;
import java.util.List;

/**
 * A regular expression as an automaton of its positions (Glushkov 1961, "The abstract theory of
 * automata"): one state for each atom, and for each the atoms that may follow it. It never goes
 * back: a text is read once from its end, which takes letters times positions steps whatever the
 * expression.
 *
 * @param <A> what is asked of one letter
 */
final class Automaton<A> {

  private static final int NO_MATCH = -1;

  private final List<A> atoms;
  private final int[] first;
  private final int[][] follow;
  private final boolean[] last;

  private Automaton(List<A> atoms, int[] first, int[][] follow, boolean[] last) {
    this.atoms = atoms;
    this.first = first;
    this.follow = follow;
    this.last = last;
  }

  static <A> Automaton<A> of(Expression<A> expression) {
    AutomatonBuilder<A> builder = new AutomatonBuilder<>();
    AutomatonBuilder.Part whole = builder.add(expression);
    boolean[] last = new boolean[builder.atoms().size()];
    whole.last().stream().forEach(position -> last[position] = true);
    return new Automaton<>(
        List.copyOf(builder.atoms()),
        whole.first().stream().toArray(),
        builder.follow().stream().map(set -> set.stream().toArray()).toArray(int[][]::new),
        last);
  }

  /** Says whether the letter at a place of a text meets an atom. */
  @FunctionalInterface
  interface Reading<A> {
    boolean meets(A atom, int at);
  }

  /**
   * Returns for each place from {@code from} on the end of the longest match that begins there and
   * is not empty, or −1. A match may not reach beyond {@code to}.
   */
  int[] longest(Reading<A> reading, int from, int to) {
    int[] ends = new int[to - from];
    int[] behind = new int[atoms.size()];
    int[] here = new int[atoms.size()];
    Arrays.fill(behind, NO_MATCH);
    for (int at = to - 1; at >= from; at--) {
      for (int position = 0; position < here.length; position++) {
        here[position] =
            reading.meets(atoms.get(position), at) ? furthest(position, at, behind) : NO_MATCH;
      }
      ends[at - from] = NO_MATCH;
      for (int position : first) {
        ends[at - from] = Math.max(ends[at - from], here[position]);
      }
      int[] spare = behind;
      behind = here;
      here = spare;
    }
    return ends;
  }

  private int furthest(int position, int at, int[] behind) {
    int end = last[position] ? at + 1 : NO_MATCH;
    for (int next : follow[position]) {
      end = Math.max(end, behind[next]);
    }
    return end;
  }
}
