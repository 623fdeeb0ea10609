package org.topoi.web.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.topoi.core.article.Articles;
import org.topoi.core.article.Provenance;

/**
 * The sample is there at the first start, goes at the press of a button, and comes back at another.
 */
@QuarkusTest
class SampleTest {

  private static final int SAMPLE = 42;

  @Inject Articles articles;

  @Test
  void sampleIsLoadedAtTheFirstStart() {
    assertThat(articles.count(Provenance.SAMPLE)).isEqualTo(SAMPLE);
    assertThat(articles.sampleWasLoaded()).isTrue();
  }

  @Test
  void filesAreThoseOfTheIndex() {
    assertThat(SampleFiles.read()).hasSize(SAMPLE);
  }

  @Test
  void sampleGoesAndComesBackWhileOwnArticlesStay() {
    long own =
        given()
            .contentType("application/json")
            .body("{\"body\": \"An own text about the sample.\", \"source\": \"Own\"}")
            .post("/api/articles")
            .jsonPath()
            .getLong("id");
    long all = total();
    try {
      press("/sample/removal");
      assertThat(total()).isEqualTo(all - SAMPLE);
      assertThat(given().get("/articles.json?source=Own").jsonPath().getLong("total")).isEqualTo(1);
      assertThat(importPage().select("#sample ~ *, section[aria-labelledby=sample]").text())
          .contains("The sample corpus is removed.");
      press("/sample/removal");
      assertThat(total()).isEqualTo(all - SAMPLE);
    } finally {
      press("/sample/restoration");
    }
    assertThat(total()).isEqualTo(all);
    press("/sample/restoration");
    assertThat(total()).isEqualTo(all);
    assertThat(importPage().select("form[action=/sample/removal]")).isNotEmpty();
    given().delete("/api/articles/" + own).then().statusCode(204);
  }

  @Test
  void readingTheAddressOfAButtonChangesNothing() {
    given().accept("text/html").get("/sample/removal").then().statusCode(405);
  }

  private static void press(String button) {
    Response answer = given().redirects().follow(false).post(button);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("/");
  }

  private static Document importPage() {
    return Jsoup.parse(given().get("/import").asString());
  }

  private static long total() {
    return given().get("/articles.json").jsonPath().getLong("total");
  }
}
