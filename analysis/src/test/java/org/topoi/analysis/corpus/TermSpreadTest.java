package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermSpreadTest {

  /** Three articles of 3 tokens each, s = 1/3. */
  private static final Holdings HOLDINGS =
      ((Snapshot)
              Corpora.of(
                  Corpora.article(1, "aa bb cc."),
                  Corpora.article(2, "aa aa bb."),
                  Corpora.article(3, "aa cc.\n\ncc")))
          .holdings();

  private static List<OptionalDouble> deviations(int mostCounts) {
    List<int[]> terms =
        Stream.of("aa", "bb", "cc", "aa bb", "aa cc", "cc cc")
            .map(term -> Stream.of(term.split(" ")).mapToInt(HOLDINGS.lexicon()::find).toArray())
            .toList();
    return new TermSpread(HOLDINGS.entries(), Layer.FORM, HOLDINGS.lexicon(), mostCounts)
        .deviations(terms, new int[] {3, 2, 2, 2, 1, 0});
  }

  @Test
  void deviationsAreWorkedByHand() {
    // aa: 1, 2, 1 of 4 → ½·(1/12 + 2/12 + 1/12) = 1/6; bb and "aa bb": 1, 1, 0 of 2 → 1/3;
    // cc: 1, 0, 2 of 3 → 1/3; "aa cc": all in one → 2/3; "cc cc" crosses a sentence.
    assertThat(deviations(1_000).stream().map(d -> Math.round(d.orElse(-1) * 6)))
        .containsExactly(1L, 2L, 2L, 2L, 4L, -6L);
  }

  @Test
  void passesOverAFewTermsEachGiveTheSame() {
    assertThat(deviations(1)).isEqualTo(deviations(1_000));
    assertThat(deviations(4)).isEqualTo(deviations(1_000));
  }
}
