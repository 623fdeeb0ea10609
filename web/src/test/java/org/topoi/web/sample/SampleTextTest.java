package org.topoi.web.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.topoi.core.article.ArticleDraft;
import org.topoi.core.article.Provenance;

class SampleTextTest {

  @Test
  void headerAndTextAreRead() {
    ArticleDraft draft =
        SampleText.read(
            "a.txt",
            """
            title: Talks: a beginning
            source: Wire
            author:
            date: 2023-05
            language: en

            First paragraph.

            Second: paragraph.
            """);
    assertThat(draft.details().title()).isEqualTo("Talks: a beginning");
    assertThat(draft.details().author()).isEmpty();
    assertThat(draft.details().date().iso()).isEqualTo("2023-05");
    assertThat(draft.body()).isEqualTo("First paragraph.\n\nSecond: paragraph.\n");
    assertThat(draft.provenance()).isEqualTo(Provenance.SAMPLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: no blank line",
        "title: a\nsource: b\n\nno author, date and language",
        "just a line\n\ntext"
      })
  void fileThatIsNotWrittenSoIsRefusedByName(String content) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleText.read("a.txt", content))
        .withMessageStartingWith("a.txt must");
  }
}
