package org.topoi.web.term;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TermListTest {

  private static final String ALL_TRIGRAMS = "length=3&minimum=1&minimum-articles=1&stop-words=yes";

  @Test
  void bothTwinsHoldTheWholeListHoweverLong() {
    int total = given().get("/terms.json?limit=1&" + ALL_TRIGRAMS).jsonPath().getInt("total");
    assertThat(total).isGreaterThan(10_000);

    Response csv = given().get("/terms.csv?" + ALL_TRIGRAMS);
    List<String> lines = csv.asString().lines().toList();
    assertThat(lines).hasSize(total + 1);
    assertThat(csv.header("Topoi-Rows")).isEqualTo(String.valueOf(total));
    assertThat(lines.get(total)).startsWith(total + ",");

    List<String> terms =
        given()
            .get("/terms.json?limit=" + (total + 1) + "&" + ALL_TRIGRAMS)
            .jsonPath()
            .getList("rows.term");
    assertThat(terms).hasSize(total).doesNotHaveDuplicates();
  }

  @Test
  void pageRefusesMoreRowsThanABrowserShowsWell() {
    assertThat(given().accept("text/html").get("/terms?limit=1000").statusCode()).isEqualTo(200);
    Response refused = given().accept("text/html").get("/terms?limit=1001");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.asString()).contains("from 1 to 1,000");
  }
}
