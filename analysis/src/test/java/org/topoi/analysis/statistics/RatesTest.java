package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.topoi.analysis.Vectors;
import org.topoi.analysis.Vectors.Vector;

class RatesTest {

  static Stream<Vector> perMillion() {
    return Vectors.of("frequency", "frequency.per_million");
  }

  static Stream<Vector> perThousand() {
    return Vectors.of("frequency", "frequency.per_thousand");
  }

  @ParameterizedTest
  @MethodSource("perMillion")
  void perMillionIsThePublishedOne(Vector vector) {
    vector.assertMatches(Rates.perMillion(vector.count("frequency"), vector.count("corpus_size")));
  }

  @ParameterizedTest
  @MethodSource("perThousand")
  void perThousandIsThePublishedOne(Vector vector) {
    vector.assertMatches(Rates.perThousand(vector.count("frequency"), vector.count("corpus_size")));
  }

  @Test
  void withoutTokensThereIsNoRate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rates.perMillion(0, 0))
        .withMessage("tokens must be at least 1, but is 0");
  }

  @Test
  void negativeFrequencyIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rates.perThousand(-1, 10))
        .withMessageContaining("frequency");
  }
}
