package org.topoi.benchmark.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimingTest {

  @Test
  void medianIsTheMiddleOrTheMeanOfTheTwoInTheMiddle() {
    assertThat(timing(List.of(9.0, 1.0, 4.0)).median()).isEqualTo(4.0);
    assertThat(timing(List.of(9.0, 1.0, 4.0, 5.0)).median()).isEqualTo(4.5);
  }

  @Test
  void ninetyFifthPercentileIsTheNearestRank() {
    List<Double> twenty =
        IntStream.rangeClosed(1, 20)
            .mapToObj(i -> (double) i)
            .sorted(Collections.reverseOrder())
            .toList();
    // 0.95 · 20 = 19: the 19th of 20
    assertThat(timing(twenty).p95()).isEqualTo(19.0);
    // 0.95 · 21 = 19.95: the 20th of 21
    assertThat(timing(Stream.concat(twenty.stream(), Stream.of(21.0)).toList()).p95())
        .isEqualTo(20.0);
  }

  @Test
  void processorTimeIsThatOfOneCall() {
    assertThat(new Timing(List.of(5.0, 5.0, 8.0, 2.0), 60).cpuPerCall()).isEqualTo(15.0);
  }

  private static Timing timing(List<Double> millis) {
    return new Timing(millis, 0);
  }
}
