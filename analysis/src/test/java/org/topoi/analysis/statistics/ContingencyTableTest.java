package org.topoi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ContingencyTableTest {

  @Test
  void emptyCorpusIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContingencyTable(0, 10, 0, 0))
        .withMessage("referenceTokens must be at least 1, but is 0");
  }

  @Test
  void frequencyAboveTheTokensIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContingencyTable(11, 10, 0, 1))
        .withMessage("targetFrequency must be from 0 to 10, but is 11");
  }
}
