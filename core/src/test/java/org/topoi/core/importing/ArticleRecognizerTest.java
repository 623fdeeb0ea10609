package org.topoi.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.topoi.core.article.PublicationDate;
import org.topoi.core.importing.RecognisedArticle.Field;
import org.topoi.core.importing.RecognisedArticle.Finding;

/** The texts are invented; their layouts are those of agencies, newspapers and offices. */
class ArticleRecognizerTest {

  private static final String PARAGRAPH =
      "The harbour council agreed on a common plan for the rivers of the region and asked all"
          + " neighbours to join the talks, the speaker of the council said on Tuesday evening.";

  private final ArticleRecognizer recognizer = new ArticleRecognizer();

  @Test
  void anAgencyReportPastedWithItsPageIsTakenApart() {
    RecognisedArticle article =
        recognizer.recognise(
            """
            Latest news
            Published at:

            Neighbours ready for talks on shared rivers — council speaker

            A quarrel is not what we want, he said

            NORTHPORT, March 4. /RIVERS/. The harbour council is ready for talks with all neighbours.

            He recalled the treaty that was signed on March 1, 2019 and the flood of May 2020.
            """);

    assertThat(article.title())
        .isEqualTo("Neighbours ready for talks on shared rivers — council speaker");
    assertThat(article.source()).isEqualTo("RIVERS");
    assertThat(article.date()).isEqualTo(PublicationDate.UNKNOWN);
    assertThat(article.body())
        .startsWith("A quarrel is not what we want, he said\n\nNORTHPORT, March 4. /RIVERS/. The")
        .endsWith("May 2020.");
    String dateline = "NORTHPORT, March 4. /RIVERS/.";
    assertThat(article.findings())
        .containsExactly(
            new Finding(Field.TITLE, article.title(), article.title(), true),
            new Finding(Field.SOURCE, "RIVERS", dateline, true),
            new Finding(Field.PLACE, "NORTHPORT", dateline, true),
            new Finding(Field.DATE, "2019-03-04", "March 4 … March 1, 2019", false),
            new Finding(Field.LEFT_OUT, "", "Latest news", true),
            new Finding(Field.LEFT_OUT, "", "Published at:", true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OAKFORD, 4 March 2021 (Reuters) - The council          | OAKFORD      | Reuters     | 2021-03-04
          OAKFORD, March 4, 2021 (Xinhua) -- The council         | OAKFORD      | Xinhua      | 2021-03-04
          OAKFORD, Westland (AP) — The council                   | OAKFORD, Westland | AP     | ''
          OAKFORD, Westl. (AP) — The council                     | OAKFORD, Westl. | AP      | ''
          St. Mary (AFP) – The council                           | St. Mary     | AFP         | ''
          (Reuters) - The council                                |              | Reuters     | ''
          NEW OAKFORD, March 4, 2021. /TASS/. The council        | NEW OAKFORD  | TASS        | 2021-03-04
          МОСКВА, 4 марта 2021 года. /ТАСС/. Совет               | МОСКВА       | ТАСС        | 2021-03-04
          МОСКВА, 4 мар 2021 — РИА Новости. Совет готов          | МОСКВА       | РИА Новости | 2021-03-04
          Москва. 4 марта 2021 г. ИНТЕРФАКС - Совет              | Москва       | ИНТЕРФАКС   | 2021-03-04
          Eichstadt, 4. März 2021 (dpa) - Der Rat                | Eichstadt    | dpa         | 2021-03-04
          Eichstadt (dpa/sid) – Der Rat                          | Eichstadt    | dpa/sid     | ''
          Chêneville, 1er mars 2021 (AFP) - Le conseil           | Chêneville   | AFP         | 2021-03-01
          OAKFORD, March 4, 2021 — The council                   | OAKFORD      |             | 2021-03-04
          OAKFORD, March 4, 2021. The council                    | OAKFORD      |             | 2021-03-04
          OAKFORD (4 March 2021) — The council                   | OAKFORD      |             | 2021-03-04
          """)
  void datelinesTellPlaceAgencyAndDate(String text, String place, String agency, String date) {
    RecognisedArticle article = recognizer.recognise(text + " agreed on a plan for the rivers.");

    assertThat(values(article, Field.PLACE)).isEqualTo(place == null ? List.of() : List.of(place));
    assertThat(article.source()).isEqualTo(agency == null ? "" : agency);
    assertThat(article.date().iso()).isEqualTo(date);
    assertThat(article.title()).isEmpty();
    assertThat(article.body()).startsWith(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg (Greens) – a member of the council – agreed.",
        "The ministers and/or their deputies / advisers met.",
        "On March 4, 2021 the council met. It agreed.",
        "Paris, Berlin and Rome — all three — agreed on 4 March 2021.",
        "UNESCO — a body of the United Nations — agreed.",
        "In the spring of 2021 (see below) - the council met."
      })
  void aSentenceIsNoDateline(String text) {
    RecognisedArticle article = recognizer.recognise(text + " " + PARAGRAPH);

    assertThat(article.findings()).isEmpty();
    assertThat(article.source()).isEmpty();
    assertThat(article.date()).isEqualTo(PublicationDate.UNKNOWN);
    assertThat(article.body()).isEqualTo(text + " " + PARAGRAPH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "28 June 2021|2021-06-28",
        "June 28, 2021|2021-06-28",
        "Monday, 28th of June 2021, 14:03 GMT|2021-06-28",
        "Published: Jun. 28, 2021 at 2:03 p.m.|2021-06-28",
        "2021-06-28|2021-06-28",
        "2021-06-28T14:03:00Z|2021-06-28",
        "28.06.2021|2021-06-28",
        "6/28/2021|2021-06-28",
        "06.06.2021|2021-06-06",
        "28 июня 2021|2021-06-28",
        "Опубликовано: 28 июня 2021 г., 14:03|2021-06-28",
        "Montag, den 28. Juni 2021 um 14.03 Uhr|2021-06-28",
        "Publié le lundi 28 juin 2021 à 14h03|2021-06-28",
        "2021年6月28日|2021-06-28"
      })
  void aLineThatIsOnlyAFullDateIsTheDate(String line, String iso) {
    RecognisedArticle article =
        recognizer.recognise("Council agrees on rivers\n" + line + "\n\n" + PARAGRAPH);

    assertThat(article.date()).isEqualTo(PublicationDate.parse(iso));
    assertThat(article.title()).isEqualTo("Council agrees on rivers");
    assertThat(article.body()).isEqualTo(PARAGRAPH);
    assertThat(evidence(article, Field.LEFT_OUT)).containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "03.04.2021|2021-04-03|03.04.2021",
        "3/4/2021|2021-04-03|3/4/2021",
        "Updated: 28 June 2021|2021-06-28|28 June 2021",
        "Zuletzt aktualisiert am 28. Juni 2021|2021-06-28|28. Juni 2021",
        "28 June|''|28 June"
      })
  void aDateThatCanBeMeantOtherwiseIsProposed(String line, String proposed, String evidence) {
    RecognisedArticle article =
        recognizer.recognise("Council agrees on rivers\n" + line + "\n\n" + PARAGRAPH);

    assertThat(article.date()).isEqualTo(PublicationDate.UNKNOWN);
    assertThat(article.findings()).contains(new Finding(Field.DATE, proposed, evidence, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31 June 2021", "29.02.2021", "2021-13-01", "45 mai 2021", "June 0, 2021"})
  void aDayThatDoesNotExistIsNoDate(String line) {
    RecognisedArticle article =
        recognizer.recognise("Council agrees on rivers\n" + line + "\n\n" + PARAGRAPH);

    assertThat(values(article, Field.DATE)).isEmpty();
    assertThat(article.date()).isEqualTo(PublicationDate.UNKNOWN);
    assertThat(article.body()).contains(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2000 um 4 auf der Brücke",
        "Plan 28/06 for the rivers of 2021",
        "June 28, 2021: the day the rivers rose",
        "Why 4 March matters to the council"
      })
  void numbersOfAHeadlineAreNoDate(String headline) {
    RecognisedArticle article = recognizer.recognise(headline + "\n\n" + PARAGRAPH);

    assertThat(article.title()).isEqualTo(headline);
    assertThat(article.date()).isEqualTo(PublicationDate.UNKNOWN);
    assertThat(values(article, Field.DATE)).isEmpty();
  }

  @Test
  void withoutTheSameMonthTheLatestYearThatIsNamedIsProposed() {
    RecognisedArticle article =
        recognizer.recognise(
            "OAKFORD, March 4 (AP) — The plan of 2018 replaces that of May 1, 2015. " + PARAGRAPH);

    assertThat(article.findings())
        .contains(new Finding(Field.DATE, "2018-03-04", "March 4 … 2018", false));
  }

  @Test
  void aYearInWhichTheDayDoesNotExistIsNotProposed() {
    RecognisedArticle article =
        recognizer.recognise("OAKFORD, Feb. 29 (AP) — The plan of 2019 replaces that of 2016.");

    assertThat(values(article, Field.DATE)).containsExactly("2016-02-29");
  }

  @Test
  void withoutAnyYearTheDateIsAsked() {
    RecognisedArticle article =
        recognizer.recognise("МОСКВА, 4 марта. /ТАСС/. Совет готов к переговорам о реках.");

    assertThat(article.findings()).contains(new Finding(Field.DATE, "", "4 марта", false));
    assertThat(article.date()).isEqualTo(PublicationDate.UNKNOWN);
  }

  @Test
  void aDateAfterTheLastPossibleDayIsProposedOnlyAndAYearAfterItIsNot() {
    LocalDate today = LocalDate.of(2021, 6, 29);

    RecognisedArticle full =
        recognizer.recognise("OAKFORD, June 30, 2021 (AP) — " + PARAGRAPH, today);
    RecognisedArticle open =
        recognizer.recognise("OAKFORD, June 28 (AP) — By 2030, not 2020. " + PARAGRAPH, today);

    assertThat(full.date()).isEqualTo(PublicationDate.UNKNOWN);
    assertThat(values(full, Field.DATE)).containsExactly("2021-06-30");
    assertThat(values(open, Field.DATE)).containsExactly("2020-06-28");
  }

  @Test
  void twoFullDatesThatDifferAreBothProposed() {
    RecognisedArticle article =
        recognizer.recognise(
            "Council agrees on rivers\n\n5 March 2021\n\nOAKFORD, March 4, 2021 (AP) — "
                + PARAGRAPH);

    assertThat(article.date()).isEqualTo(PublicationDate.UNKNOWN);
    assertThat(values(article, Field.DATE)).containsExactly("2021-03-04", "2021-03-05");
    assertThat(article.body()).startsWith("5 March 2021");
  }

  @Test
  void aFullDateLineSettlesADatelineWithoutAYear() {
    RecognisedArticle article =
        recognizer.recognise(
            "Council agrees on rivers\n\nMarch 4, 2021\n\nOAKFORD, March 4 (AP) — " + PARAGRAPH);

    assertThat(article.date()).isEqualTo(PublicationDate.parse("2021-03-04"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Aktuelles;Startseite > Politik;Rat einigt sich auf Plan für die Flüsse;Teilen"
            + "|Rat einigt sich auf Plan für die Flüsse|Aktuelles;Startseite > Politik;Teilen",
        "Accueil;À la une;Le conseil s’accorde sur les fleuves;Partager cet article"
            + "|Le conseil s’accorde sur les fleuves|Accueil;À la une;Partager cet article",
        "Все новости;Обновлено:;Совет согласовал план по рекам;5 минут чтения"
            + "|Совет согласовал план по рекам|Все новости;Обновлено:;5 минут чтения",
        "Skip to content;World;Europe;14:03;Will the rivers rise again?"
            + "|Will the rivers rise again?|Skip to content;World;Europe;14:03",
        "Home;World news today;Sports;Arts;Weather;Council agrees on the shared rivers"
            + "|Council agrees on the shared rivers|Home;World news today;Sports;Arts;Weather",
        "新闻;港口理事会就河流计划达成一致|港口理事会就河流计划达成一致|新闻"
      })
  void navigationLinesAreLeftOutAndListed(String head, String title, String leftOut) {
    RecognisedArticle article = recognizer.recognise(head.replace(';', '\n') + "\n\n" + PARAGRAPH);

    assertThat(article.title()).isEqualTo(title);
    assertThat(evidence(article, Field.LEFT_OUT)).containsExactly(leftOut.split(";", -1));
    assertThat(article.body()).isEqualTo(PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. President, distinguished delegates,",
        "Ladies and gentlemen",
        "Уважаемые коллеги!",
        "By Anna Berg of the Oakford Times",
        "The council has agreed on the plan.",
        "and so the council has agreed on it",
        "**Mr. President, distinguished delegates,**",
        "——2021年3月5日在第十三届全国人民代表大会上",
        "各位代表：",
        "In the name of God, the Merciful",
        "The council met in spring. It agreed on the",
        "The council of the rivers agreed——"
      })
  void whatIsNoHeadlineStaysInTheBody(String line) {
    RecognisedArticle article = recognizer.recognise(line + "\n\n" + PARAGRAPH);

    assertThat(article.title()).isEmpty();
    assertThat(article.findings()).isEmpty();
    assertThat(article.body()).isEqualTo(line + "\n\n" + PARAGRAPH);
  }

  @Test
  void oneOrTwoWordsAboveTheTextAreProposedAsTitle() {
    RecognisedArticle article = recognizer.recognise("Shared rivers\n\n" + PARAGRAPH);

    assertThat(article.title()).isEmpty();
    assertThat(article.body()).startsWith("Shared rivers");
    assertThat(article.findings())
        .containsExactly(new Finding(Field.TITLE, "Shared rivers", "Shared rivers", false));
  }

  @Test
  void linesBrokenAtAWidthAreNoHeadline() {
    String text =
        """
        The council thanks all neighbours for
        Their answers to the plan for the
        rivers of the region, which it had
        sent out in the spring.""";

    RecognisedArticle article = recognizer.recognise(text);

    assertThat(article.title()).isEmpty();
    assertThat(article.body()).isEqualTo(text);
  }

  @Test
  void aHeadlineAboveLinesBrokenAtAWidthIsProposed() {
    RecognisedArticle article =
        recognizer.recognise(
            """
            Council agrees on a common plan for the
            rivers of the whole region

            The council thanks all neighbours for
            their answers to the plan for the
            rivers of the region.""");

    assertThat(article.title()).isEmpty();
    assertThat(article.body()).startsWith("Council agrees on a common plan for the\nrivers of");
    assertThat(article.findings())
        .extracting(Finding::value, Finding::certain)
        .containsExactly(
            tuple("Council agrees on a common plan for the rivers of the whole region", false));
  }

  @Test
  void aSpeechWithPlaceAndDateBelowItsTitleIsRead() {
    RecognisedArticle article =
        recognizer.recognise(
            "Address to the Council of Rivers\nOakford, 4 March 2021\n\nMr. Speaker,\n\n"
                + PARAGRAPH);

    assertThat(article.title()).isEqualTo("Address to the Council of Rivers");
    assertThat(values(article, Field.PLACE)).containsExactly("Oakford");
    assertThat(article.date()).isEqualTo(PublicationDate.parse("2021-03-04"));
    assertThat(article.body()).isEqualTo("Mr. Speaker,\n\n" + PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n ", "word", "one\ntwo\nthree", "Line one of a poem\nLine two of it"})
  void aTextWithoutAParagraphIsLeftAsItIs(String text) {
    RecognisedArticle article = recognizer.recognise(text);

    assertThat(article)
        .isEqualTo(new RecognisedArticle("", "", PublicationDate.UNKNOWN, text.strip(), List.of()));
  }

  private static List<String> values(RecognisedArticle article, Field field) {
    return article.findings().stream()
        .filter(finding -> finding.field() == field)
        .map(Finding::value)
        .toList();
  }

  private static List<String> evidence(RecognisedArticle article, Field field) {
    return article.findings().stream()
        .filter(finding -> finding.field() == field)
        .map(Finding::evidence)
        .toList();
  }
}
