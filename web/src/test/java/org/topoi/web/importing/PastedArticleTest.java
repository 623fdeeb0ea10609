package org.topoi.web.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.topoi.core.article.PublicationDate;
import org.topoi.core.importing.RecognisedArticle;
import org.topoi.core.importing.RecognisedArticle.Field;
import org.topoi.core.importing.RecognisedArticle.Finding;

class PastedArticleTest {

  private static final RecognisedArticle RECOGNISED =
      new RecognisedArticle(
          "Talks begin",
          "Meridian Wire",
          PublicationDate.parse("2024-10-15"),
          "The delegations arrived late.",
          List.of(
              new Finding(Field.TITLE, "Talks begin", "Talks begin", true),
              new Finding(Field.SOURCE, "Meridian Wire", "/Meridian Wire/", true),
              new Finding(Field.DATE, "2024-10-15", "October 15, 2024", true),
              new Finding(Field.LEFT_OUT, "", "All news", true)));

  @Test
  void whatTheTextSaysFillsWhatWasNotTyped() {
    PastedArticle pasted = PastedArticle.of(ImportForm.EMPTY, RECOGNISED);
    assertThat(pasted.input())
        .isEqualTo(
            new ArticleInput(
                "The delegations arrived late.",
                "Talks begin",
                "Meridian Wire",
                "",
                "2024-10-15",
                "",
                ""));
    assertThat(pasted.notes().findings()).hasSize(4);
    assertThat(pasted.notes().languageFound()).isTrue();
  }

  @Test
  void whatWasTypedWinsAndIsNotReportedAsFound() {
    ImportForm typed =
        new ImportForm("…", "First day", "Harbour Post", "A. Kest", "2024-10", "en", "");
    PastedArticle pasted = PastedArticle.of(typed, RECOGNISED);
    assertThat(pasted.input())
        .isEqualTo(
            new ArticleInput(
                "The delegations arrived late.",
                "First day",
                "Harbour Post",
                "A. Kest",
                "2024-10",
                "en",
                ""));
    assertThat(pasted.notes().about(Field.DATE, true)).isEmpty();
    assertThat(pasted.notes().languageFound()).isFalse();
  }

  @Test
  void titleLineThatGaveWayToATypedTitleIsToldAsLeftOut() {
    ImportForm typed = new ImportForm("…", "First day", "", "", "", "", "");
    assertThat(PastedArticle.of(typed, RECOGNISED).notes().leftOut())
        .containsExactly("All news", "Talks begin");
  }

  @Test
  void titleTypedAsItStandsInTheTextIsNotLeftOut() {
    ImportForm typed = new ImportForm("…", "Talks begin", "", "", "", "", "");
    assertThat(PastedArticle.of(typed, RECOGNISED).notes().leftOut()).containsExactly("All news");
  }
}
