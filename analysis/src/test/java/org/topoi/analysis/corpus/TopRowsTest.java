package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TopRowsTest {

  @Provide
  Arbitrary<List<int[]>> rows() {
    return Arbitraries.of(Integer.MIN_VALUE, -1, 0, 1, 2, Integer.MAX_VALUE)
        .array(int[].class)
        .ofSize(3)
        .list()
        .ofMaxSize(1_500);
  }

  @Property(tries = 100)
  void theSmallestRowsComeInOrder(
      @ForAll("rows") List<int[]> rows, @ForAll @IntRange(min = 1, max = 400) int wanted) {
    TopRows top = new TopRows(3, wanted);
    rows.forEach(top::add);
    int[][] expected = rows.stream().sorted(Arrays::compare).limit(wanted).toArray(int[][]::new);
    assertThat(top.sorted()).isDeepEqualTo(expected);
    assertThat(top.size()).isEqualTo(expected.length);
  }
}
