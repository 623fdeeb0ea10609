package org.topoi.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanDraftTest {

  private static final ArticleDetails NO_DETAILS =
      new ArticleDetails("", "", "", "", PublicationDate.UNKNOWN, "");

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "...", "— ? !", "\uD83D\uDE00", "\u0301"})
  void aTextWithoutLetterOrDigitIsEmpty(String body) {
    assertThat(refusal(body)).isEqualTo(UnusableTextException.Reason.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "я", "中", "\uD835\uDC00"})
  void oneLetterOrDigitIsAText(String body) {
    assertThat(clean(body).body()).isEqualTo(body);
  }

  @Test
  void theLimitCountsTheCleanedText() {
    String longest = "a".repeat(Articles.LONGEST_BODY);

    assertThat(clean(longest + "\r\n \n").body()).hasSize(Articles.LONGEST_BODY);
    assertThat(refusal(longest + "a")).isEqualTo(UnusableTextException.Reason.TOO_LONG);
  }

  @Test
  void utf16ReadAsLatin1IsNotText() {
    byte[] bytes = "Sovereignty of all states".getBytes(StandardCharsets.UTF_16LE);

    assertThat(refusal(new String(bytes, StandardCharsets.ISO_8859_1)))
        .isEqualTo(UnusableTextException.Reason.NOT_TEXT);
  }

  @Test
  void nulAmongOtherControlCharactersIsNotText() {
    assertThat(refusal("PK\u0003\u0004 " + "text ".repeat(1000) + "\0"))
        .isEqualTo(UnusableTextException.Reason.NOT_TEXT);
  }

  /** One of 20 characters is 5 %, which is still text; one of 19 is more. */
  @ParameterizedTest
  @ValueSource(strings = {"\uFFFD", "\u0007", "\0", "\uD83D"})
  void moreThanOneForeignCharacterInTwentyIsNotText(String foreign) {
    assertThat(clean("a".repeat(19) + foreign).body()).startsWith("aaa");
    assertThat(refusal("a".repeat(18) + foreign)).isEqualTo(UnusableTextException.Reason.NOT_TEXT);
  }

  @Test
  void lineBreaksAndTabsAreText() {
    assertThat(clean("a\r\n\tb\fc").body()).isEqualTo("a\n\tb\nc");
  }

  private static UnusableTextException.Reason refusal(String body) {
    return assertThatExceptionOfType(UnusableTextException.class)
        .isThrownBy(() -> clean(body))
        .actual()
        .reason();
  }

  private static CleanDraft clean(String body) {
    return CleanDraft.of(new ArticleDraft(NO_DETAILS, body, Provenance.PASTE));
  }
}
