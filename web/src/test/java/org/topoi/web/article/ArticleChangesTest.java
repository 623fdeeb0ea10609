package org.topoi.web.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.topoi.core.article.PublicationDate;

/** What is known about an article can be corrected, and an article can be taken out. */
@QuarkusTest
class ArticleChangesTest {

  private final TestArticles articles;
  private long id;

  ArticleChangesTest(TestArticles articles) {
    this.articles = articles;
  }

  @BeforeEach
  void addArticle() {
    id =
        articles.add(
            TestArticles.details("A title", "Change Post", "en", "2024-03-05"),
            "A text on the rules-based order.");
  }

  @AfterEach
  void removeArticles() {
    articles.removeAll();
  }

  @Test
  void correctedDetailShowsAtOnceAndTheOthersStay() {
    Response answer = post("/articles/" + id + "/details?q=text", "date", "2023-11");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("/articles/" + id + "?q=text");
    assertThat(page("/articles/" + id).select(".kicker").text()).contains("November 2023");
    assertThat(articles.find(id).details().title()).isEqualTo("A title");
    assertThat(
            given()
                .get("/articles.json?source=Change Post&from=2023&to=2023")
                .jsonPath()
                .getInt("total"))
        .isEqualTo(1);
  }

  @Test
  void detailCanBeTakenAway() {
    post("/articles/" + id + "/details", "date", "");
    assertThat(articles.find(id).details().date()).isEqualTo(PublicationDate.UNKNOWN);
  }

  @Test
  void unreadableDateShowsTheFormAgainWithAllThatWasTyped() {
    Response answer =
        given()
            .redirects()
            .follow(false)
            .accept("text/html")
            .contentType("application/x-www-form-urlencoded; charset=UTF-8")
            .formParam("title", "Another \"title\" <b>")
            .formParam("date", "5 March")
            .post("/articles/" + id + "/details");
    assertThat(answer.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(answer.asString());
    assertThat(page.select("details#correct").hasAttr("open")).isTrue();
    assertThat(page.select("#detail-title").val()).isEqualTo("Another \"title\" <b>");
    Element date = page.selectFirst("#detail-date");
    assertThat(date.val()).isEqualTo("5 March");
    assertThat(date.attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("#" + date.attr("aria-describedby")).text())
        .contains("“5 March” is not a date");
    assertThat(articles.find(id).details().title()).isEqualTo("A title");
  }

  @Test
  void addressThatCouldRunAsAScriptIsRefused() {
    Response answer = post("/articles/" + id + "/details", "url", "javascript:alert(1)");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.asString()).select("#error-url").text()).contains("http://");
    assertThat(articles.find(id).details().url()).isEmpty();
  }

  @Test
  void detailThatIsTooLongIsRefusedAndNotCut() {
    Response answer = post("/articles/" + id + "/details", "source", "x".repeat(301));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.asString()).select("#error-source").text())
        .contains("301")
        .contains("300");
  }

  @Test
  void fieldThatTheFormDoesNotKnowIsRefused() {
    assertThat(post("/articles/" + id + "/details", "body", "another text").statusCode())
        .isEqualTo(400);
  }

  @Test
  void suggestionIsTakenOverWithOneClick() {
    Document page =
        page(
            "/articles/"
                + id
                + "?suggest-date=2021-06-28&suggest-source=TASS&suggest-because=“June 28”, no year <i>");
    assertThat(page.select(".suggestions").text())
        .contains("The date is not certain.")
        .contains("“June 28”, no year <i>")
        .contains("Use 28 June 2021")
        .contains("Use TASS");
    Element form = page.selectFirst(".suggestions form:has([name=date])");
    Response answer = post(form.attr("action"), "date", form.select("[name=date]").val());
    assertThat(answer.header("Location"))
        .contains("suggest-source=TASS")
        .doesNotContain("suggest-date");
    assertThat(articles.find(id).details().date().iso()).isEqualTo("2021-06-28");
  }

  @Test
  void suggestionThatTheRecordFollowsIsNotShown() {
    assertThat(page("/articles/" + id + "?suggest-date=2024-03-05").select(".suggestions"))
        .isEmpty();
  }

  @Test
  void suggestionThatCouldNotBeKeptIsRefused() {
    given().get("/articles/" + id + "?suggest-date=June").then().statusCode(400);
    given().get("/articles/" + id + "?suggest-because=" + "x".repeat(501)).then().statusCode(400);
  }

  @Test
  void articleIsTakenOutAfterAQuestion() {
    Document question = page("/articles/" + id + "/removal");
    assertThat(question.select("h1").text()).isEqualTo("Remove this article?");
    assertThat(articles.holds(id)).isTrue();
    Response answer =
        given()
            .redirects()
            .follow(false)
            .post(question.select("form[action^=/articles/]").attr("action"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("/articles");
    given().get("/articles/" + id).then().statusCode(404);
    given().post("/articles/" + id + "/removal").then().statusCode(404);
    assertThat(given().get("/articles.json?source=Change Post").jsonPath().getInt("total"))
        .isZero();
  }

  private static Response post(String address, String name, String value) {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam(name, value)
        .post(address);
  }

  private static Document page(String address) {
    return Jsoup.parse(
        given().accept("text/html").get(address).then().statusCode(200).extract().asString());
  }
}
