package org.topoi.web.collocation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.topoi.analysis.corpus.CollocateList;
import org.topoi.web.layout.Formats;

/**
 * The drawing of a network: one column for each level, the words of the second ordered so that few
 * lines cross, and a line for each pair, the thicker the more often both stand together.
 *
 * @param width width of the drawing in its own units, which are pixels where there is room
 * @param height its height
 * @param words the words
 * @param pairs the lines between them
 */
record NetworkFigure(int width, int height, List<Word> words, List<Pair> pairs) {

  private static final int WIDTH = 760;

  private static final int[] COLUMNS = {8, 280, 600};
  private static final int ROW = 22;
  private static final int MARGIN = 16;
  private static final int BULGE = 36;
  private static final double THINNEST = 1;
  private static final double THICKEST = 7;

  /** Width of a letter of the labels, on the average and rounded up. */
  private static final int LETTER = 7;

  /** Letters of a label; a longer word is cut with "…". */
  private static final int LONGEST = 30;

  NetworkFigure {
    words = List.copyOf(words);
    pairs = List.copyOf(pairs);
  }

  /**
   * A word of the drawing.
   *
   * @param text the word
   * @param label the word, as far as there is room for it
   * @param level 0 for the node, 1 for its collocates, 2 for theirs
   * @param x where its label begins
   * @param y the middle of its line
   * @param href its own collocates
   */
  record Word(String text, String label, int level, int x, int y, String href) {

    private int end() {
      return x + label.length() * LETTER + 4;
    }
  }

  /**
   * A line of the drawing.
   *
   * @param node the word with the windows
   * @param row the figures of its collocate
   * @param path the curve, in the language of SVG
   * @param width how thick it is
   * @param href the lines in which both stand together
   */
  record Pair(String node, CollocateRow row, String path, String width, String href) {}

  /** Makes the addresses of a drawing. */
  interface Links {

    /** Returns the address of the collocates of a word. */
    String collocates(String word, int level);

    /** Returns the address of the lines in which a collocate stands near a node. */
    String lines(String node, int level, String collocate);
  }

  static NetworkFigure of(CollocationNetwork network, Links links) {
    List<List<String>> columns = List.of(network.level(0), network.level(1), outer(network));
    int rows = columns.stream().mapToInt(List::size).max().orElse(1);
    int height = rows * ROW + 2 * MARGIN;
    List<Word> words =
        IntStream.range(0, columns.size())
            .boxed()
            .flatMap(level -> column(columns.get(level), level, height, links).stream())
            .toList();
    Map<String, Word> byText = words.stream().collect(Collectors.toMap(Word::text, word -> word));
    long most =
        network.edges().stream().mapToLong(edge -> edge.collocate().together()).max().orElse(1);
    return new NetworkFigure(
        WIDTH,
        height,
        words,
        network.edges().stream().map(edge -> pair(edge, byText, most, links)).toList());
  }

  /** Orders the second level by the mean place of the words to which they belong. */
  private static List<String> outer(CollocationNetwork network) {
    Map<String, Integer> places = new HashMap<>();
    network.level(1).forEach(word -> places.put(word, places.size()));
    Map<String, Double> means =
        network.edges().stream()
            .filter(edge -> places.containsKey(edge.node()))
            .collect(
                Collectors.groupingBy(
                    edge -> edge.collocate().collocate(),
                    Collectors.averagingInt(edge -> places.get(edge.node()))));
    return network.level(2).stream().sorted(Comparator.comparing(means::get)).toList();
  }

  private static List<Word> column(List<String> words, int level, int height, Links links) {
    double step = (height - 2.0 * MARGIN) / Math.max(1, words.size());
    return IntStream.range(0, words.size())
        .mapToObj(
            i ->
                new Word(
                    words.get(i),
                    Formats.shortened(words.get(i), LONGEST),
                    level,
                    COLUMNS[level],
                    (int) Math.round(MARGIN + (i + 0.5) * step),
                    links.collocates(words.get(i), level)))
        .toList();
  }

  private static Pair pair(
      CollocationNetwork.Edge edge, Map<String, Word> words, long most, Links links) {
    CollocateList.Row row = edge.collocate();
    Word from = Objects.requireNonNull(words.get(edge.node()));
    Word to = Objects.requireNonNull(words.get(row.collocate()));
    double width = THINNEST + (THICKEST - THINNEST) * Math.sqrt((double) row.together() / most);
    return new Pair(
        edge.node(),
        CollocateRow.of(row),
        curve(from, to),
        String.format(Locale.ROOT, "%.1f", width),
        links.lines(edge.node(), from.level(), row.collocate()));
  }

  /** A curve from the end of one label to the beginning of the other; an arc inside a column. */
  private static String curve(Word from, Word to) {
    boolean arc = from.level() == to.level();
    int end = arc ? to.end() : to.x() - 6;
    int middle = arc ? Math.max(from.end(), end) + BULGE : (from.end() + end) / 2;
    return "M%d %d C%d %d %d %d %d %d"
        .formatted(from.end(), from.y(), middle, from.y(), middle, to.y(), end, to.y());
  }
}
