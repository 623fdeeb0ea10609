package org.topoi.analysis.collocation;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.topoi.analysis.statistics.AssociationTable;

/**
 * The collocates of a node with the margins of their tables.
 *
 * @param frequencies how often each type stands in a window, at least 1; ordered by UTF-16 units
 * @param nodeFrequency hits of the node
 * @param windowTokens tokens inside the windows, counted as the collocates are: their sum
 */
public record Collocates(
    SortedMap<String, Long> frequencies, long nodeFrequency, long windowTokens) {

  public Collocates {
    frequencies = Collections.unmodifiableSortedMap(new TreeMap<>(frequencies));
  }

  /**
   * Counts the collocates of a word in units of text that windows do not leave. An empty token
   * marks a place where one was taken out: it keeps the distance and is not counted.
   *
   * @param units sentences, or whole texts where windows may cross sentences
   * @param node which tokens are hits of the node
   */
  public static Collocates of(List<List<String>> units, Predicate<String> node, WindowRule rule) {
    List<String> tokens = units.stream().flatMap(List::stream).toList();
    int[] positions =
        IntStream.range(0, tokens.size()).filter(i -> node.test(tokens.get(i))).toArray();
    SortedMap<String, Long> frequencies = new TreeMap<>();
    new Windows(rule)
        .visit(
            NodeHits.ofWords(positions),
            unitEnds(units),
            (position, times) -> {
              String type = tokens.get(position);
              if (!type.isEmpty()) {
                frequencies.merge(type, (long) times, Long::sum);
              }
            });
    long windowTokens = frequencies.values().stream().mapToLong(Long::longValue).sum();
    return new Collocates(frequencies, positions.length, windowTokens);
  }

  /**
   * Returns the table of the node's windows and a collocate, from the tokens really inside the
   * windows.
   *
   * @param collocateFrequency frequency of the collocate in the corpus
   * @param tokens tokens of the corpus
   */
  public AssociationTable table(String collocate, long collocateFrequency, long tokens) {
    return AssociationTable.ofMargins(
        frequencies.getOrDefault(collocate, 0L), windowTokens, collocateFrequency, tokens);
  }

  private static int[] unitEnds(List<List<String>> units) {
    int[] ends = new int[units.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += units.get(i).size();
      ends[i] = end;
    }
    return ends;
  }
}
