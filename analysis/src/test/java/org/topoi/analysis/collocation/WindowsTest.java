package org.topoi.analysis.collocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WindowsTest {

  private static final int TOKENS = 60;

  @Test
  void phraseHasItsWindowAroundAllItsTokens() {
    // 0 1 [2 3] 4 5 6, one to each side
    assertThat(visited(rule(1, 1, Overlap.ONCE, false), NodeHits.of(ints(2), ints(4)), ints(7)))
        .containsOnlyKeys(1, 4);
  }

  @Test
  void windowStaysInItsSentence() {
    // sentences 0..2 and 3..6, node at 3
    assertThat(visited(rule(5, 5, Overlap.ONCE, false), NodeHits.ofWords(ints(3)), ints(3, 7)))
        .containsOnlyKeys(4, 5, 6);
  }

  @Test
  void hitAcrossSentencesHasWindowsInBoth() {
    // sentences 0..2 and 3..6, node 2..3
    assertThat(visited(rule(5, 5, Overlap.ONCE, false), NodeHits.of(ints(2), ints(4)), ints(3, 7)))
        .containsOnlyKeys(0, 1, 4, 5, 6);
  }

  @Test
  void positionBetweenTwoHitsCountsOnceOrTwice() {
    NodeHits hits = NodeHits.ofWords(ints(1, 3));
    assertThat(visited(rule(1, 1, Overlap.ONCE, false), hits, ints(5))).containsEntry(2, 1);
    assertThat(visited(rule(1, 1, Overlap.PER_NODE, false), hits, ints(5))).containsEntry(2, 2);
  }

  @Test
  void nodeInsideAnotherWindowCountsOnlyIfIncluded() {
    NodeHits hits = NodeHits.ofWords(ints(1, 2));
    assertThat(visited(rule(1, 1, Overlap.ONCE, false), hits, ints(5))).containsOnlyKeys(0, 3);
    assertThat(visited(rule(1, 1, Overlap.ONCE, true), hits, ints(5))).containsOnlyKeys(0, 1, 2, 3);
  }

  @Test
  void tokenTakenOutKeepsItsPlaceAndIsNotCounted() {
    Collocates collocates =
        Collocates.of(
            List.of(List.of("node", "", "near", "far")),
            "node"::equals,
            rule(2, 2, Overlap.ONCE, false));
    assertThat(collocates.frequencies()).containsOnlyKeys("near");
    assertThat(collocates.windowTokens()).isEqualTo(1);
  }

  @Test
  void textWithoutTheNodeHasNoCollocates() {
    Collocates none = Collocates.of(List.of(List.of("a", "b")), "c"::equals, WindowRule.DEFAULT);
    assertThat(none.frequencies()).isEmpty();
    assertThat(none.nodeFrequency()).isZero();
    assertThat(Collocates.of(List.of(), "c"::equals, WindowRule.DEFAULT).windowTokens()).isZero();
  }

  @Test
  void tableHasTheTokensOfTheWindowsAsItsFirstRow() {
    // windows of one token to each side of x: a b | b c, b b once each
    Collocates collocates =
        Collocates.of(
            List.of(List.of("a", "x", "b"), List.of("b", "x", "c", "b")),
            "x"::equals,
            rule(1, 1, Overlap.ONCE, false));
    var table = collocates.table("b", 3, 7);
    assertThat(table.o11()).isEqualTo(2);
    assertThat(table.row1()).isEqualTo(4);
    assertThat(table.column1()).isEqualTo(3);
    assertThat(table.total()).isEqualTo(7);
  }

  @Test
  void hitBehindTheLastUnitIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> visited(WindowRule.DEFAULT, NodeHits.ofWords(ints(4)), ints(3)))
        .withMessage("hits must lie in the units, but position 4 is behind the last");
  }

  @Test
  void hitsThatDoNotAscendAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NodeHits.ofWords(ints(4, 3)))
        .withMessage("hits must ascend and hold a token, but hit 1 is 3 to 4");
  }

  @Test
  void negativeSpanIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 5));
  }

  record Layout(int[][] hits, int[] unitEnds) {}

  @Provide
  Arbitrary<Layout> layouts() {
    Arbitrary<int[][]> hits =
        Combinators.combine(
                Arbitraries.integers().between(0, TOKENS - 3), Arbitraries.integers().between(1, 3))
            .as((start, length) -> new int[] {start, start + length})
            .list()
            .ofMaxSize(12)
            .map(
                list ->
                    list.stream()
                        .sorted((a, b) -> Integer.compare(a[0], b[0]))
                        .toArray(int[][]::new));
    Arbitrary<int[]> ends =
        Arbitraries.integers()
            .between(1, TOKENS - 1)
            .set()
            .ofMaxSize(6)
            .map(set -> ends(set.stream().mapToInt(Integer::intValue).sorted().toArray()));
    return Combinators.combine(hits, ends).as(Layout::new);
  }

  @Property(tries = 500, seed = "20261125")
  void windowsAreThoseOfTheNaiveCount(
      @ForAll("layouts") Layout layout, @ForAll("rules") WindowRule rule) {
    int[] starts = Arrays.stream(layout.hits).mapToInt(hit -> hit[0]).toArray();
    int[] ends = Arrays.stream(layout.hits).mapToInt(hit -> hit[1]).toArray();
    assertThat(visited(rule, NodeHits.of(starts, ends), layout.unitEnds))
        .isEqualTo(naive(rule, layout));
  }

  @Provide
  Arbitrary<WindowRule> rules() {
    Arbitrary<Integer> widths = Arbitraries.integers().between(0, 7);
    return Combinators.combine(
            widths, widths, Arbitraries.of(Overlap.values()), Arbitraries.of(true, false))
        .as(WindowsTest::rule);
  }

  /** Asks of each position which hits see it. */
  private static SortedMap<Integer, Integer> naive(WindowRule rule, Layout layout) {
    SortedMap<Integer, Integer> counted = new TreeMap<>();
    for (int position = 0; position < TOKENS; position++) {
      int times = 0;
      boolean isNode = false;
      for (int[] hit : layout.hits) {
        boolean inside = position >= hit[0] && position < hit[1];
        isNode |= inside;
        boolean before =
            position < hit[0]
                && position >= hit[0] - rule.span().before()
                && unit(layout, position) == unit(layout, hit[0]);
        boolean after =
            position >= hit[1]
                && position < hit[1] + rule.span().after()
                && unit(layout, position) == unit(layout, hit[1] - 1);
        times += before || after ? 1 : 0;
      }
      if (times > 0 && (rule.nodeIncluded() || !isNode)) {
        counted.put(position, rule.overlap() == Overlap.ONCE ? 1 : times);
      }
    }
    return counted;
  }

  private static int unit(Layout layout, int position) {
    return (int) Arrays.stream(layout.unitEnds).filter(end -> end <= position).count();
  }

  private static SortedMap<Integer, Integer> visited(
      WindowRule rule, NodeHits hits, int[] unitEnds) {
    SortedMap<Integer, Integer> visited = new TreeMap<>();
    List<Integer> order = new ArrayList<>();
    new Windows(rule)
        .visit(
            hits,
            unitEnds,
            (position, times) -> {
              visited.put(position, times);
              order.add(position);
            });
    assertThat(order)
        .as("each position once, ascending")
        .containsExactlyElementsOf(visited.keySet());
    return visited;
  }

  private static WindowRule rule(int before, int after, Overlap overlap, boolean nodeIncluded) {
    return new WindowRule(new Span(before, after), overlap, nodeIncluded);
  }

  private static int[] ends(int[] inner) {
    int[] ends = Arrays.copyOf(inner, inner.length + 1);
    ends[inner.length] = TOKENS;
    return ends;
  }

  private static int[] ints(int... values) {
    return values;
  }
}
