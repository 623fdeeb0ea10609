package org.topoi.web.collocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.topoi.analysis.corpus.CollocateList;

/**
 * A network of collocates with two levels (after Brezina, McEnery and Wattam 2015, "Collocations in
 * context"): the first rows of the table around the node, and around each of them its own first
 * collocates, counted with the same windows, least numbers and measure.
 *
 * <p>An edge leads from a node to its collocate. Two words that are collocates of one another are
 * joined once, from the one that stands earlier.
 *
 * @param vertices the words, level by level, in the order of their tables; a word stands once
 * @param edges the pairs, in the same order
 */
record CollocationNetwork(List<Vertex> vertices, List<Edge> edges) {

  /** Collocates of the node that are drawn. */
  static final int FIRST = 10;

  /** Collocates of each of them. */
  static final int SECOND = 4;

  CollocationNetwork {
    vertices = List.copyOf(vertices);
    edges = List.copyOf(edges);
  }

  /**
   * A word of the network.
   *
   * @param word the node or a collocate
   * @param level 0 for the node, 1 for its collocates, 2 for theirs
   */
  record Vertex(String word, int level) {}

  /**
   * A word that stands near another.
   *
   * @param node the word with the windows
   * @param collocate the row of its table
   */
  record Edge(String node, CollocateList.Row collocate) {}

  /**
   * Draws the network of a node.
   *
   * @param node the node
   * @param first its table
   * @param ofWord the first collocates of another word; asked for each word of the first level
   */
  static CollocationNetwork of(
      String node, CollocateList first, Function<String, CollocateList> ofWord) {
    Map<String, Integer> levels = new LinkedHashMap<>();
    List<Edge> edges = new ArrayList<>();
    levels.put(node, 0);
    for (CollocateList.Row row : first.rows().subList(0, Math.min(FIRST, first.rows().size()))) {
      levels.putIfAbsent(row.collocate(), 1);
      edges.add(new Edge(node, row));
    }
    Set<Set<String>> joined = new LinkedHashSet<>();
    for (Edge edge : List.copyOf(edges)) {
      String word = edge.collocate().collocate();
      ofWord.apply(word).rows().stream()
          .filter(row -> !row.collocate().equals(node) && !row.collocate().equals(word))
          .limit(SECOND)
          .filter(row -> joined.add(Set.of(word, row.collocate())))
          .forEach(
              row -> {
                levels.putIfAbsent(row.collocate(), 2);
                edges.add(new Edge(word, row));
              });
    }
    return new CollocationNetwork(
        levels.entrySet().stream()
            .map(entry -> new Vertex(entry.getKey(), entry.getValue()))
            .toList(),
        edges);
  }

  /** Returns the words of one level. */
  List<String> level(int level) {
    return vertices.stream().filter(vertex -> vertex.level() == level).map(Vertex::word).toList();
  }
}
