package org.topoi.web.collocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.topoi.analysis.corpus.CollocateList;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.web.collocation.CollocationNetwork.Vertex;

class CollocationNetworkTest {

  /** Which words stand near which, the strongest first. */
  private static final Map<String, List<String>> NEAR =
      Map.of(
          "order", List.of("world", "law"),
          "world", List.of("order", "new", "law"),
          "law", List.of("world", "new", "rule"));

  @Test
  void wordStandsOnceAtItsFirstLevel() {
    assertThat(network().vertices())
        .containsExactly(
            new Vertex("order", 0),
            new Vertex("world", 1),
            new Vertex("law", 1),
            new Vertex("new", 2),
            new Vertex("rule", 2));
  }

  @Test
  void pairIsJoinedOnceFromTheEarlierWord() {
    assertThat(network().edges())
        .extracting(CollocationNetwork.Edge::node, edge -> edge.collocate().collocate())
        .containsExactly(
            tuple("order", "world"),
            tuple("order", "law"),
            tuple("world", "new"),
            tuple("world", "law"),
            tuple("law", "new"),
            tuple("law", "rule"));
  }

  @Test
  void onlyTheFirstRowsOfATableAreDrawn() {
    String[] many = IntStream.range(0, 30).mapToObj(i -> "w" + i).toArray(String[]::new);
    CollocationNetwork network = CollocationNetwork.of("node", table(many), word -> table(many));
    assertThat(network.level(1)).containsExactly(Arrays.copyOf(many, CollocationNetwork.FIRST));
    assertThat(network.edges())
        .filteredOn(edge -> edge.node().equals("w0"))
        .extracting(edge -> edge.collocate().collocate())
        .containsExactly("w1", "w2", "w3", "w4");
  }

  @Test
  void everyWordOfTheDrawingHasItsOwnPlace() {
    NetworkFigure figure =
        NetworkFigure.of(
            network(),
            new NetworkFigure.Links() {
              @Override
              public String collocates(String word, int level) {
                return "/" + word;
              }

              @Override
              public String lines(String node, int level, String collocate) {
                return "/" + collocate + "?node=" + node;
              }
            });
    assertThat(figure.words())
        .extracting(word -> word.x() + "," + word.y())
        .doesNotHaveDuplicates()
        .hasSize(5);
    assertThat(figure.pairs()).extracting(NetworkFigure.Pair::href).contains("/law?node=world");
    assertThat(figure.words())
        .allSatisfy(word -> assertThat(word.y()).isBetween(0, figure.height()));
  }

  private static CollocationNetwork network() {
    return CollocationNetwork.of(
        "order", table("world", "law"), word -> table(NEAR.get(word).toArray(String[]::new)));
  }

  private static CollocateList table(String... words) {
    return new CollocateList(
        new TokenBase(1, 100),
        new CollocateList.NodeCount(1, 1, 10),
        words.length,
        IntStream.range(0, words.length)
            .mapToObj(
                i ->
                    new CollocateList.Row(
                        i + 1,
                        words[i],
                        words.length - i,
                        words.length,
                        1,
                        new CollocateList.Scores(0.5, 1, 1, 1, 1)))
            .toList());
  }
}
