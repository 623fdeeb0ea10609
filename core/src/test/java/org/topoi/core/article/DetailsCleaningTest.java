package org.topoi.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.topoi.core.article.UnusableDetail.Field;
import org.topoi.core.article.UnusableDetail.Reason;

class DetailsCleaningTest {

  @Test
  void titlesAndNamesComeOnOneLineWithoutControlCharacters() {
    ArticleDetails clean =
        DetailsCleaning.clean(
            new ArticleDetails(
                " A\u0000 title \r\n on  two\u00A0lines ",
                "The\tTimes",
                "Ame\u0301lie\u0007",
                "",
                PublicationDate.UNKNOWN,
                " https://example.org/ "));

    assertThat(clean)
        .isEqualTo(
            new ArticleDetails(
                "A title on two lines",
                "The Times",
                "Am\u00E9lie",
                "und",
                PublicationDate.UNKNOWN,
                "https://example.org/"));
  }

  @Test
  void aValueAsLongAsTheLimitIsKeptAndALongerOneIsRefusedNotCut() {
    assertThat(DetailsCleaning.clean(titled("x".repeat(1000) + "  ")).title()).hasSize(1000);
    assertThat(refusal(titled("x".repeat(1001))))
        .isEqualTo(new UnusableDetail(Field.TITLE, Reason.TOO_LONG, 1000, 1001));
    assertThat(refusal(details("", "x".repeat(301), "", "", "")).field()).isEqualTo(Field.SOURCE);
    assertThat(refusal(details("", "", "x".repeat(301), "", "")).field()).isEqualTo(Field.AUTHOR);
    assertThat(refusal(details("", "", "", "", "https://x.org/" + "x".repeat(1987))))
        .isEqualTo(new UnusableDetail(Field.URL, Reason.TOO_LONG, 2000, 2001));
  }

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "' RU ', ru",
    "'', und",
    "und, und",
    // One language has one code: the shorter of ISO 639, the newer where it was renamed.
    "deu, de",
    "rus, ru",
    "iw, he",
    // Bashkir has two letters, Yakut has not.
    "ba, ba",
    "sah, sah"
  })
  void languagesAreCodesInLowerCase(String given, String kept) {
    assertThat(DetailsCleaning.clean(details("", "", "", given, "")).language()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"e", "english", "en-GB", "e1", "ру", "zz", "xx"})
  void anythingElseIsNoLanguageCode(String given) {
    assertThat(refusal(details("", "", "", given, "")).reason())
        .isEqualTo(Reason.NOT_A_LANGUAGE_CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org",
        "HTTPS://example.org:8443/a/b?c=d|e&f=[1]#g",
        "https://ru.wikipedia.org/wiki/Москва",
        "https://россия.рф/"
      })
  void fullWebAddressesAreKept(String url) {
    assertThat(DetailsCleaning.clean(details("", "", "", "", url)).url()).isEqualTo(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "/articles/1",
        "ftp://example.org/",
        "javascript:alert(1)",
        "data:text/html,x",
        "https://",
        "https:///path",
        "https://name:word@example.org/",
        "https://example.org/a b",
        "https://example.org/\"onclick"
      })
  void anythingElseIsNoWebAddress(String url) {
    assertThat(refusal(details("", "", "", "", url)).reason()).isEqualTo(Reason.NOT_A_WEB_ADDRESS);
  }

  private static UnusableDetail refusal(ArticleDetails details) {
    return assertThatExceptionOfType(UnusableDetailException.class)
        .isThrownBy(() -> DetailsCleaning.clean(details))
        .actual()
        .detail();
  }

  private static ArticleDetails titled(String title) {
    return details(title, "", "", "", "");
  }

  private static ArticleDetails details(
      String title, String source, String author, String language, String url) {
    return new ArticleDetails(title, source, author, language, PublicationDate.UNKNOWN, url);
  }
}
