package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DispersionLawsTest {

  private static final double TINY = 1e-9;

  /** Parts as pairs of size and hits, at least two of them and at least one hit. */
  @Provide
  Arbitrary<long[][]> parts() {
    Arbitrary<long[]> part =
        Arbitraries.longs()
            .between(1, 100_000)
            .flatMap(
                size ->
                    Arbitraries.longs()
                        .between(0, size)
                        .edgeCases(edges -> edges.add(0L, size))
                        .map(hits -> new long[] {hits, size}));
    return part.list()
        .ofMinSize(2)
        .ofMaxSize(30)
        .map(list -> new long[][] {column(list, 0), column(list, 1)})
        .filter(columns -> Arrays.stream(columns[0]).sum() > 0);
  }

  @Property(tries = 300, seed = "20261125")
  void dispersionsStayInTheirRanges(@ForAll("parts") long[][] columns) {
    PartFrequencies hits = PartFrequencies.of(columns[0], columns[1]);
    double deviation = DeviationOfProportions.of(hits).orElseThrow();
    double normalised = DeviationOfProportions.normalised(hits).orElseThrow();
    assertThat(deviation).isBetween(0.0, 1.0);
    assertThat(normalised).isBetween(deviation, 1.0);
    assertThat(JuillandD.of(hits).orElseThrow()).isBetween(0.0, 1.0);
    assertThat(CarrollD2.of(hits).orElseThrow()).isBetween(0.0, 1.0);
    assertThat(RosengrenS.of(hits).orElseThrow()).isBetween(0.0, 1.0);
    assertThat(KullbackLeibler.bits(hits).orElseThrow()).isNotNegative().isFinite();
    assertThat(KullbackLeibler.normalised(hits).orElseThrow()).isBetween(0.0, 1.0);
    assertThat(hits.range()).isBetween(1, hits.parts());
  }

  @Property(tries = 300, seed = "20261125")
  void orderOfThePartsChangesNothing(@ForAll("parts") long[][] columns) {
    PartFrequencies hits = PartFrequencies.of(columns[0], columns[1]);
    PartFrequencies turned = PartFrequencies.of(reversed(columns[0]), reversed(columns[1]));
    assertAlike(hits, turned);
  }

  @Property(tries = 300, seed = "20261125")
  void largerPartsInProportionChangeNothing(
      @ForAll("parts") long[][] columns, @ForAll @IntRange(min = 2, max = 1000) int factor) {
    long[] sizes = Arrays.stream(columns[1]).map(size -> size * factor).toArray();
    assertAlike(PartFrequencies.of(columns[0], columns[1]), PartFrequencies.of(columns[0], sizes));
  }

  @Property(tries = 300, seed = "20261125")
  void partsWithoutHitsNeedNotBeListed(@ForAll("parts") long[][] columns) {
    long[] counts = Arrays.stream(columns[0]).filter(count -> count > 0).toArray();
    long[] sizes = new long[counts.length];
    int kept = 0;
    for (int i = 0; i < columns[0].length; i++) {
      if (columns[0][i] > 0) {
        sizes[kept++] = columns[1][i];
      }
    }
    assertAlike(
        PartFrequencies.of(columns[0], columns[1]),
        PartFrequencies.ofHits(PartSizes.of(columns[1]), counts, sizes));
  }

  @Property(tries = 300, seed = "20261125")
  void hitsInProportionToTheTokensAreEven(
      @ForAll("parts") long[][] columns, @ForAll @IntRange(min = 1, max = 5) int perToken) {
    long[] counts = Arrays.stream(columns[1]).map(size -> size * perToken).toArray();
    PartFrequencies hits = PartFrequencies.of(counts, columns[1]);
    assertThat(DeviationOfProportions.of(hits).orElseThrow()).isCloseTo(0, within(TINY));
    assertThat(JuillandD.of(hits).orElseThrow()).isCloseTo(1, within(TINY));
    assertThat(RosengrenS.of(hits).orElseThrow()).isCloseTo(1, within(TINY));
    assertThat(KullbackLeibler.bits(hits).orElseThrow()).isCloseTo(0, within(TINY));
  }

  @Property(tries = 300, seed = "20261125")
  void allHitsInTheSmallestPartAreTheLeastEven(@ForAll("parts") long[][] columns) {
    long smallest = Arrays.stream(columns[1]).min().orElseThrow();
    long[] counts = new long[columns[1].length];
    for (int i = 0; i < counts.length; i++) {
      if (columns[1][i] == smallest) {
        counts[i] = 7;
        break;
      }
    }
    PartFrequencies hits = PartFrequencies.of(counts, columns[1]);
    assertThat(DeviationOfProportions.normalised(hits).orElseThrow()).isCloseTo(1, within(TINY));
    assertThat(JuillandD.of(hits).orElseThrow()).isCloseTo(0, within(TINY));
    assertThat(CarrollD2.of(hits).orElseThrow()).isCloseTo(0, within(TINY));
  }

  @Property(tries = 300, seed = "20261125")
  void reducedFrequencyLiesBetweenOneAndTheFrequency(
      @ForAll("positions") long[] positions, @ForAll @IntRange(min = 0, max = 500) int after) {
    long tokens = positions[positions.length - 1] + 1 + after;
    assertThat(HitDistances.averageReducedFrequency(positions, tokens).orElseThrow())
        .isBetween(1 - TINY, positions.length + TINY);
  }

  @Property(tries = 300, seed = "20261125")
  void turningTheCircleKeepsTheReducedFrequency(
      @ForAll("positions") long[] positions, @ForAll @IntRange(min = 0, max = 500) int shift) {
    long tokens = positions[positions.length - 1] + 501;
    long[] shifted =
        Arrays.stream(positions).map(position -> (position + shift) % tokens).sorted().toArray();
    assertThat(HitDistances.averageReducedFrequency(shifted, tokens).orElseThrow())
        .isCloseTo(
            HitDistances.averageReducedFrequency(positions, tokens).orElseThrow(), within(TINY));
  }

  @Provide
  Arbitrary<long[]> positions() {
    return Arbitraries.longs()
        .between(0, 2000)
        .set()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(set -> set.stream().mapToLong(Long::longValue).sorted().toArray());
  }

  private static void assertAlike(PartFrequencies one, PartFrequencies other) {
    assertThat(values(other)).containsExactly(values(one), within(TINY));
  }

  private static double[] values(PartFrequencies hits) {
    return new double[] {
      DeviationOfProportions.of(hits).orElseThrow(),
      DeviationOfProportions.normalised(hits).orElseThrow(),
      JuillandD.of(hits).orElseThrow(),
      KullbackLeibler.bits(hits).orElseThrow(),
      CarrollD2.of(hits).orElseThrow(),
      RosengrenS.of(hits).orElseThrow(),
      hits.range()
    };
  }

  private static long[] column(List<long[]> rows, int index) {
    return rows.stream().mapToLong(row -> row[index]).toArray();
  }

  private static long[] reversed(long[] values) {
    long[] reversed = new long[values.length];
    for (int i = 0; i < values.length; i++) {
      reversed[i] = values[values.length - 1 - i];
    }
    return reversed;
  }
}
