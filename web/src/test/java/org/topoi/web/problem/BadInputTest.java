package org.topoi.web.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Bad input gets a clear problem, as JSON for programs and as a page for people. */
@QuarkusTest
class BadInputTest {

  /** Six characters stand for a Cyrillic letter in an address, which makes long ones. */
  @ParameterizedTest
  @CsvSource({
    "/terms/{text}, x, 10000, unreadable-term",
    "/concordance?query={text}, мир|, 2000, unreadable-parameter",
    "/articles?q={text}, мир|, 2000, unreadable-parameter"
  })
  void addressOfAnyLengthGetsAProblemAndNoEmptyAnswer(
      String address, String part, int times, String type) {
    given()
        .accept("application/json")
        .pathParam("text", part.repeat(times))
        .get(address)
        .then()
        .statusCode(400)
        .body("type", org.hamcrest.Matchers.equalTo("/problems/" + type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/articles/999999          | 404 | unknown-article      | 999999",
        "/articles/abc             | 404 | unknown-article      | abc",
        "/themes/no-such-theme     | 404 | unknown-theme        | no-such-theme",
        "/no-such-page             | 404 | not-found            | navigation",
        "/terms?page=-1            | 400 | unreadable-parameter | whole number from 1",
        "/terms?page=x             | 400 | unreadable-parameter | whole number from 1",
        "/terms?length=6           | 400 | unreadable-parameter | from 1 to 5",
        "/terms?layer=stem         | 400 | unreadable-parameter | form, word, lemma",
        "/articles?from=2021-02-30 | 400 | unreadable-parameter | day, month or year that exists",
        "/articles?from=soon       | 400 | unreadable-parameter | 2021-06-28",
        "/?from=2024&to=2023       | 400 | unreadable-parameter | no day before from",
        "/?theme=nothing           | 400 | unreadable-parameter | short name of a theme",
        "/?sorce=TASS              | 400 | unknown-parameter    | sorce",
        "/?language=English        | 400 | unreadable-parameter | language code",
        "/?date=unknown&from=2021  | 400 | unreadable-parameter | lies on no day",
        "/?date=2021               | 400 | unreadable-parameter | unknown, or left out",
        "/?period=decade           | 400 | unreadable-parameter | day, week, month, quarter, year",
        "/keyness?source=x         | 400 | unknown-parameter    | a.source",
        "/keyness?a.not.sorce=x    | 400 | unknown-parameter    | a.not.sorce",
        "/keyness?a.from=soon      | 400 | unreadable-parameter | a.from",
        "/keyness?level=2          | 400 | unreadable-parameter | from 0 to 1",
        "/keyness?length=4         | 400 | unreadable-parameter | from 1 to 3",
        "/keyness?b.q=x&reference=rest | 400 | unreadable-parameter | selection, or left out",
        "/keyness?b.q=law&a.q=law  | 422 | equal-selections     | Choose another reference",
        "/articles?not.theme=x     | 400 | unreadable-parameter | not.theme",
        "/terms/law?stretch=3      | 400 | unreadable-parameter | such as 3-17",
        "/terms/a b c d e f        | 400 | unreadable-term      | one to five words",
        "/collocations?node=a b c d e f | 400 | unreadable-term  | one to five words",
        "/collocations?node=law&before=0&after=0 | 400 | unreadable-parameter | at least 1",
        "/collocations?node=law&before=21 | 400 | unreadable-parameter | from 0 to 20",
        "/collocations/the         | 400 | unreadable-parameter | the word near which",
        "/concordance?query=(the   | 422 | malformed-query      | column",
        "/concordance?qury=the     | 400 | unknown-parameter    | qury",
        "/articles?q=%25%26        | 400 | unreadable-query     | column",
      })
  void problemSaysWhatToDo(String address, int status, String type, String says) {
    Response json =
        given().accept("application/json").urlEncodingEnabled(!address.contains("%")).get(address);
    assertThat(json.statusCode()).isEqualTo(status);
    assertThat(json.contentType()).startsWith("application/problem+json");
    assertThat(json.jsonPath().getString("type")).isEqualTo("/problems/" + type);
    assertThat(json.jsonPath().getInt("status")).isEqualTo(status);
    assertThat(json.jsonPath().getString("detail")).contains(says);
    assertThat(json.jsonPath().getString("instance")).startsWith("/");

    Response html =
        given().accept("text/html").urlEncodingEnabled(!address.contains("%")).get(address);
    assertThat(html.statusCode()).isEqualTo(status);
    Document page = Jsoup.parse(html.asString());
    assertThat(page.select("[role=alert]").text()).contains(says);
    assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("/problems/" + type);
  }

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void everyProblemHasItsPage(ProblemType type) {
    Response page = given().accept("text/html").get("/problems/" + type.slug());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(page.asString()).select("h1").text()).isEqualTo(type.title());
  }

  @Test
  void twinsAnswerWithJsonWhateverTheClientReads() {
    String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    Response answer = given().header("Accept", browser).get("/terms.json?page=0");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }

  @Test
  void programThatAsksAPageForJsonGetsItsTwin() {
    assertThat(given().accept("application/json").get("/themes/multipolarity").asString())
        .isEqualTo(given().get("/themes/multipolarity.json").asString());
    assertThat(given().accept("text/csv").get("/").contentType()).startsWith("text/csv");
  }

  @Test
  void markupInAnAddressIsShownAsText() {
    String page = given().accept("text/html").get("/themes/<script>alert(1)</script>x").asString();
    assertThat(page).doesNotContain("<script>alert(1)");
  }

  @Test
  void pageBeyondTheEndIsEmptyAndSaysSo() {
    Document page =
        Jsoup.parse(given().accept("text/html").get("/themes/sovereignty?page=1000").asString());
    assertThat(page.select(".empty").text()).contains("beyond the last");
    assertThat(given().get("/terms.json?page=100000").jsonPath().getList("rows")).isEmpty();
  }

  @Test
  void everyAnswerForbidsScriptsFromElsewhere() {
    String policy = given().get("/").header("Content-Security-Policy");
    assertThat(policy)
        .contains("default-src 'none'")
        .contains("script-src 'self'")
        .doesNotContain("unsafe");
  }
}
