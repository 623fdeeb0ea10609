package org.topoi.web.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A text is pasted: taken at once and told, or sent back with everything that was typed. */
@QuarkusTest
class ImportPageTest {

  private static final String TEXT =
      """
      The delegates of Orvenna spoke of a multipolar order and of sovereign equality. “Who wrote these rules?” asked one.

      Nobody answered. The rules-based order was not mentioned again until the evening.""";

  private final List<Long> added = new ArrayList<>();

  @AfterEach
  void leaveTheCorpusAsItWas() {
    added.forEach(id -> given().delete("/api/articles/" + id).then().statusCode(204));
  }

  @Test
  void emptyFormHasALabelForEachField() {
    Document page = Jsoup.parse(given().get("/import").asString());
    assertThat(page.select("form[action=/import] [name]").eachAttr("name"))
        .containsExactly("text", "title", "source", "author", "date", "language", "url");
    page.select("form[action=/import] [name]")
        .forEach(field -> assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1));
    assertThat(page.select("pre").text()).contains("/api/articles", "application/x-ndjson");
  }

  @Test
  void pastedTextShowsItsThemesAndWhatIsOpen() {
    Response taken = paste(form().multiPart(part("title", "An evening in Orvenna")));
    assertThat(taken.statusCode()).isEqualTo(303);
    Document report =
        Jsoup.parse(given().get(location(taken)).then().statusCode(200).extract().asString());
    assertThat(report.select("h1").text()).isEqualTo("An evening in Orvenna");
    assertThat(report.select(".import-themes .theme-name").eachText())
        .contains("Multipolarity", "Rules-based order");
    assertThat(report.select(".import-themes mark a").eachText()).contains("multipolar");
    assertThat(report.select(".import-details").text())
        .contains("English")
        .contains("found out from the words");
    assertThat(report.select("form input[type=text]").eachAttr("name"))
        .containsExactly("source", "date");
  }

  @Test
  void everyHitCountIsTheNumberOfMarksOnTheArticlesPage() {
    Response taken = paste(form());
    Document report = Jsoup.parse(given().get(location(taken)).asString());
    assertThat(report.select(".import-themes tbody tr")).isNotEmpty();
    report
        .select(".import-themes tbody tr")
        .forEach(
            row -> {
              String href = row.select("td.num a").attr("href");
              Document article =
                  Jsoup.parse(
                      given()
                          .urlEncodingEnabled(false)
                          .get(href)
                          .then()
                          .statusCode(200)
                          .extract()
                          .asString());
              assertThat(article.select("[id^=hit-]:not(.mark-off)"))
                  .hasSize(Integer.parseInt(row.select("td.num").text()));
            });
  }

  @Test
  void answersAreKeptAndNoLongerAsked() {
    Response taken = paste(form());
    String report = location(taken);
    Response wrong =
        given()
            .redirects()
            .follow(false)
            .multiPart(part("date", "1.2.24"))
            .accept("text/html")
            .post(report);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(wrong.asString()).select("#date").attr("value")).isEqualTo("1.2.24");
    assertThat(Jsoup.parse(wrong.asString()).select("#date-error").text())
        .contains("1924 or 2024?");
    Response kept =
        given()
            .redirects()
            .follow(false)
            .multiPart(part("date", "2024-02"))
            .multiPart(part("source", "Harbour Post"))
            .post(report);
    assertThat(kept.statusCode()).isEqualTo(303);
    Document after = Jsoup.parse(given().urlEncodingEnabled(false).get(location(kept)).asString());
    assertThat(after.select(".import-details").text()).contains("February 2024", "Harbour Post");
    assertThat(after.select("form input[type=text]").eachAttr("name")).containsExactly("title");
  }

  @Test
  void textWithoutALetterIsAskedForAgain() {
    for (String nothing : List.of("", "  \n\t ", "— … !")) {
      Document page =
          refused(
              request().multiPart(part("text", nothing)).multiPart(part("author", "A. Kest")), 422);
      assertThat(page.select("#text-error").text()).contains("There is no text to read");
      assertThat(page.select("#author").attr("value")).isEqualTo("A. Kest");
    }
  }

  @Test
  void malformedDateKeepsEverythingThatWasTyped() {
    Document page =
        refused(
            form()
                .multiPart(part("title", "Ein “Titel” & mehr"))
                .multiPart(part("source", "<b>Harbour</b>"))
                .multiPart(part("date", "28.6.21"))
                .multiPart(part("language", "ru"))
                .multiPart(part("url", "https://example.org/a?b=c&d=e")),
            422);
    assertThat(page.select("#date-error").text())
        .isEqualTo("“28.6.21”: 1921 or 2021? Write the year in full: 2021-06-28, 2021-06 or 2021.");
    assertThat(page.select("#date").attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("#text").val().replace("\r\n", "\n")).isEqualTo(TEXT);
    assertThat(page.select("#title").val()).isEqualTo("Ein “Titel” & mehr");
    assertThat(page.select("#source").val()).isEqualTo("<b>Harbour</b>");
    assertThat(page.select("#language option[selected]").val()).isEqualTo("ru");
    assertThat(page.select("#url").val()).isEqualTo("https://example.org/a?b=c&d=e");
  }

  @Test
  void textThatIsTooLongIsNotSentBack() {
    Document page =
        refused(
            request()
                .multiPart(part("text", "word ".repeat(4_000_000)))
                .multiPart(part("title", "Long")),
            413);
    assertThat(page.select("#text-error").text()).contains("2,000,000", "go back in the browser");
    assertThat(page.select("#text").val()).isEmpty();
    assertThat(page.select("#title").val()).isEqualTo("Long");
  }

  @Test
  void binaryRubbishIsNoText() {
    StringBuilder rubbish = new StringBuilder("%PDF-1.7 abc");
    for (int i = 0; i < 2000; i++) {
      rubbish.append((char) (i % 32)).append((char) ('a' + i % 7));
    }
    Document page = refused(request().multiPart(part("text", rubbish.toString())), 422);
    assertThat(page.select("#text-error").text()).contains("binary data");
  }

  @Test
  void detailThatIsTooLongIsToldAtItsField() {
    Document page = refused(form().multiPart(part("source", "s".repeat(301))), 422);
    assertThat(page.select("#source-error").text()).contains("301", "300");
  }

  @Test
  void addressThatIsNoneIsToldAtItsField() {
    Document page = refused(form().multiPart(part("url", "javascript:alert(1)")), 422);
    assertThat(page.select("#url-error").text()).contains("https://");
  }

  @Test
  void sameTextWithOtherQuotesAndLineBreaksIsADuplicate() {
    long first = id(paste(form()));
    String retyped = TEXT.replace("“", "\"").replace("”", "\"").replace("\n", "\r\n");
    Document page = refused(request().multiPart(part("text", retyped)), 409);
    assertThat(page.select("[role=alert] a").eachAttr("href")).contains("/articles/" + first);
    assertThat(page.select("#text").val()).isNotEmpty();
  }

  @Test
  void ofTwoPostsAtOnceOneIsTakenAndOneIsADuplicate() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<Response> post = () -> form().post("/import");
      List<Integer> statuses = new ArrayList<>();
      for (Future<Response> answer : threads.invokeAll(List.of(post, post))) {
        Response response = answer.get();
        statuses.add(response.statusCode());
        if (response.statusCode() == 303) {
          added.add(id(response));
        }
      }
      assertThat(statuses).containsExactlyInAnyOrder(303, 409);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void plainFormIsReadToo() {
    Response taken =
        request()
            .contentType("application/x-www-form-urlencoded; charset=UTF-8")
            .formParam("text", TEXT)
            .post("/import");
    assertThat(taken.statusCode()).isEqualTo(303);
    added.add(id(taken));
  }

  @Test
  void reportOnAnArticleThatIsNotThereIsAProblem() {
    given().accept("text/html").get("/import/999999").then().statusCode(404);
    given().accept("text/html").get("/import/abc").then().statusCode(404);
    given().accept("text/html").get("/import?text=a").then().statusCode(400);
  }

  private Response paste(RequestSpecification form) {
    Response answer = form.post("/import");
    if (answer.statusCode() == 303) {
      added.add(id(answer));
    }
    return answer;
  }

  private static Document refused(RequestSpecification form, int status) {
    Response answer = form.post("/import");
    assertThat(answer.statusCode()).isEqualTo(status);
    return Jsoup.parse(answer.asString());
  }

  private static RequestSpecification form() {
    return request().multiPart(part("text", TEXT));
  }

  private static RequestSpecification request() {
    return given().accept("text/html").redirects().follow(false);
  }

  /** A field as a browser sends it, in UTF-8. */
  private static MultiPartSpecification part(String name, String value) {
    return new MultiPartSpecBuilder(value)
        .controlName(name)
        .mimeType("text/plain")
        .charset(StandardCharsets.UTF_8)
        .build();
  }

  private static String location(Response answer) {
    String location = answer.header("Location");
    return location.substring(location.indexOf("/import"));
  }

  private static long id(Response answer) {
    return Long.parseLong(location(answer).replaceAll("^/import/(\\d+).*", "$1"));
  }
}
