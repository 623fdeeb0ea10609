package org.topoi.web.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where nothing can be counted a page says so: it is not nought. */
@QuarkusTest
class NothingToCountTest {

  private String article = "";

  /** An article in a language without patterns, alone in its month and source. */
  @BeforeEach
  void addAnArticleThatNoPatternReads() {
    article =
        given()
            .contentType(ContentType.JSON)
            .body(
                """
                {"body": "Die Verhandlungen wurden gestern vertagt.", "source": "Talbote",
                 "date": "2025-02-24", "language": "de"}""")
            .post("/api/articles")
            .then()
            .statusCode(201)
            .extract()
            .path("href");
  }

  @AfterEach
  void leaveTheCorpusAsItWas() {
    given().delete("/api" + article).then().statusCode(204);
  }

  @Test
  void sourceWithoutPatternsHasNoRate() {
    for (String path :
        new String[] {"/themes/multipolarity", "/themes/multipolarity?source=Talbote"}) {
      assertThat(page(path).select("tr:has(th:containsOwn(Talbote)) td.none").eachText())
          .as(path)
          .containsExactly("n/a", "n/a");
    }
  }

  @Test
  void monthWithoutPatternsIsAGapOfTheChart() {
    for (String path : new String[] {"/?period=month", "/themes/multipolarity?period=month"}) {
      Document page = page(path);
      assertThat(
              page.select(".figure-twin tr:has(th:containsOwn(2025-02)) td.none")
                  .eachAttr("data-missing"))
          .as(path)
          .isNotEmpty()
          .containsOnly("no patterns");
    }
  }

  @Test
  void wordsOfSuchAnArticleAreCountedAllTheSame() {
    Document page = page("/terms/verhandlungen?period=month");
    assertThat(page.select(".figure-twin tr:has(th:containsOwn(2025-02)) td.none")).isEmpty();
    assertThat(page.select("tr:has(th:containsOwn(Talbote)) td.none")).isEmpty();
  }

  @Test
  void wrongYearThatMakesThousandsOfMonthsIsToldAndNoFault() {
    String ancient =
        given()
            .contentType(ContentType.JSON)
            .body("{\"body\": \"A text of long ago.\", \"date\": \"0201-06-28\"}")
            .post("/api/articles")
            .then()
            .statusCode(201)
            .extract()
            .path("href");
    try {
      given()
          .get("/index.json?period=month")
          .then()
          .statusCode(422)
          .body("type", org.hamcrest.Matchers.equalTo("/problems/periods-too-many"))
          .body("first", org.hamcrest.Matchers.equalTo("0201-06"));
      given().get("/").then().statusCode(200);
    } finally {
      given().delete("/api" + ancient).then().statusCode(204);
    }
  }

  @Test
  void misspeltNameIsNamed() {
    Document page = page("/?source=Talbot&source=talbote&author=Nobody&language=fr");
    assertThat(page.select(".selection-unknown").text())
        .startsWith(
            "No article has the source “Talbot”. No article has the author “Nobody”. No article has the"
                + " language “fr”.");
    assertThat(page("/?source=talbote&language=de").select(".selection-unknown")).isEmpty();
  }

  private static Document page(String path) {
    return Jsoup.parse(
        given().urlEncodingEnabled(false).get(path).then().statusCode(200).extract().asString());
  }
}
