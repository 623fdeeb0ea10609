package org.topoi.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.topoi.web.corpus.UnreadableParameterException;

class TextRangeTest {

  /** Six UTF-16 units: the face is two of them, at 2 and 3. */
  private static final String TEXT = "ab😀cd";

  @Test
  void placeIsReadAsTwoOffsets() {
    assertThat(TextRange.read("at", "2-4", TEXT).of(TEXT)).isEqualTo("😀");
  }

  @Test
  void noPlaceIsNone() {
    assertThat(TextRange.read("at", "", TEXT).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3",
        "4-2",
        "2-2",
        "0-7",
        "-1-2",
        "a-b",
        "1-99999999999",
        "2-3",
        "3-4",
        "1 - 2",
        "١-٢"
      })
  void whatIsNoPlaceOfTheTextIsRefused(String value) {
    assertThatThrownBy(() -> TextRange.read("at", value, TEXT))
        .isInstanceOf(UnreadableParameterException.class)
        .hasMessageContaining("at most 6");
  }
}
