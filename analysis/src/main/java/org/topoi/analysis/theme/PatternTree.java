package org.topoi.analysis.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of elements as a tree of their beginnings, so that all phrases are looked for at once.
 *
 * @param <P> what a phrase stands for
 */
final class PatternTree<P> {

  private final Node<P> root;
  private final int longest;

  private PatternTree(Node<P> root, int longest) {
    this.root = root;
    this.longest = longest;
  }

  /** Returns the number of tokens of the longest phrase. */
  int longest() {
    return longest;
  }

  /**
   * Visits the phrases that begin at a position, the shorter first.
   *
   * @param limit position that no phrase may reach beyond
   * @return whether a visitor stopped the visit
   */
  boolean visit(Passage passage, int start, int limit, Visitor<P> visitor) {
    return walk(root, passage, start, limit, visitor);
  }

  private static <P> boolean walk(
      Node<P> node, Passage passage, int at, int limit, Visitor<P> visitor) {
    if (!node.ends.isEmpty() && visitor.stopsAt(node.ends, at)) {
      return true;
    }
    if (at == limit || node.isLeaf()) {
      return false;
    }
    for (int element : passage.satisfiedAt(at)) {
      Node<P> next = node.child(element);
      if (next != null && walk(next, passage, at + 1, limit, visitor)) {
        return true;
      }
    }
    return node.any != null && walk(node.any, passage, at + 1, limit, visitor);
  }

  /** Is shown each end of a phrase. */
  interface Visitor<P> {

    /**
     * Says whether the visit is to stop here.
     *
     * @param phrases what the phrases that end here stand for, in the order in which they were
     *     added
     * @param end position behind the last token
     */
    boolean stopsAt(List<P> phrases, int end);
  }

  private static final class Node<P> {

    private final int[] elements;
    private final List<Node<P>> children;
    private final @Nullable Node<P> any;
    private final List<P> ends;

    private Node(int[] elements, List<Node<P>> children, List<P> ends) {
      this.elements = elements;
      this.children = children;
      this.any = child(elements, children, ElementTable.ANY);
      this.ends = ends;
    }

    private boolean isLeaf() {
      return elements.length == 0;
    }

    private @Nullable Node<P> child(int element) {
      return child(elements, children, element);
    }

    private static <P> @Nullable Node<P> child(
        int[] elements, List<Node<P>> children, int element) {
      int found = Arrays.binarySearch(elements, element);
      return found < 0 ? null : children.get(found);
    }
  }

  /** Takes phrases in and makes the tree. */
  static final class Builder<P> {

    private final SortedMap<Integer, Builder<P>> children = new TreeMap<>();
    private final List<P> ends = new ArrayList<>();

    /** Adds a phrase of at least one element. */
    void add(int[] phrase, P meaning) {
      Builder<P> node = this;
      for (int element : phrase) {
        node = node.children.computeIfAbsent(element, e -> new Builder<>());
      }
      node.ends.add(meaning);
    }

    PatternTree<P> build() {
      return new PatternTree<>(node(), depth());
    }

    private Node<P> node() {
      int[] elements = children.keySet().stream().mapToInt(Integer::intValue).toArray();
      return new Node<>(
          elements, children.values().stream().map(Builder::node).toList(), List.copyOf(ends));
    }

    private int depth() {
      return children.values().stream().mapToInt(child -> child.depth() + 1).max().orElse(0);
    }
  }
}
