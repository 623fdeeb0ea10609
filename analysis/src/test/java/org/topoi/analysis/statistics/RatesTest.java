package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.topoi.analysis.VectorFamily;

class RatesTest {

  @TestFactory
  Stream<DynamicTest> ratesAreThePublishedOnes() {
    return new VectorFamily("frequency")
        .number(
            "frequency.per_million",
            v -> Rates.perMillion(v.count("frequency"), v.count("corpus_size")))
        .number(
            "frequency.per_thousand",
            v -> Rates.perThousand(v.count("frequency"), v.count("corpus_size")))
        .tests();
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
