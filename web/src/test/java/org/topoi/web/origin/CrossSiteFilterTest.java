package org.topoi.web.origin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No page of another site changes anything; reading is free. */
@QuarkusTest
class CrossSiteFilterTest {

  @ParameterizedTest
  @CsvSource({
    "/api/articles, Sec-Fetch-Site, cross-site",
    "/api/articles, Origin, http://evil.example",
    "/import, Sec-Fetch-Site, cross-site",
    "/sample/removal, Origin, null",
  })
  void changeFromAnotherSiteIsRefused(String path, String header, String value) {
    Response answer = given().header(header, value).accept("application/json").post(path);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/cross-site-request");
  }

  @Test
  void removalFromAnotherSiteIsRefused() {
    given().header("Sec-Fetch-Site", "cross-site").delete("/api/articles/1").then().statusCode(403);
  }

  @Test
  void personIsToldOnAPage() {
    Response answer =
        given().header("Sec-Fetch-Site", "cross-site").accept("text/html").post("/sample/removal");
    assertThat(Jsoup.parse(answer.asString()).select("[role=alert]").text())
        .contains("page of another site");
  }

  @Test
  void readingIsFree() {
    given().header("Sec-Fetch-Site", "cross-site").get("/import").then().statusCode(200);
  }
}
