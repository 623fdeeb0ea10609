package org.topoi.web.term;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How evenly a term is spread stands beside how often it occurs. */
@QuarkusTest
class TermPageTest {

  @Test
  void rangeOverArticlesIsTheDocumentFrequency() {
    JsonPath term = given().get("/terms/law.json").jsonPath();
    JsonPath whole = given().get("/index.json").jsonPath();
    assertThat(term.getInt("dispersion.articles.range"))
        .isEqualTo(term.getInt("figures.documentFrequency"));
    assertThat(term.getInt("dispersion.articles.parts")).isEqualTo(whole.getInt("base.articles"));
    assertThat(term.getInt("dispersion.sources.parts"))
        .isEqualTo(whole.getList("sources.parts").size());
  }

  @Test
  void pageShowsTheMeasuresOfItsTwin() {
    Document page = page("/terms/law");
    JsonPath term = given().get("/terms/law.json").jsonPath();
    List<String> cells = page.select(".spread-table tbody tr:contains(articles) td").eachText();
    assertThat(cells)
        .containsExactly(
            term.getString("dispersion.articles.parts"),
            term.getString("dispersion.articles.range"),
            twoDecimals(term, "deviationOfProportions"),
            twoDecimals(term, "deviationOfProportionsNormalised"),
            twoDecimals(term, "juillandD"));
    assertThat(page.select("#spread").parents().select("a[href=/methods#dispersion]")).isNotEmpty();
  }

  private static String twoDecimals(JsonPath term, String measure) {
    return String.format("%.2f", term.getDouble("dispersion.articles." + measure));
  }

  @Test
  void termWithoutHitsHasNoDispersion() {
    JsonPath term = given().get("/terms/zzzz.json").jsonPath();
    assertThat(term.getInt("dispersion.articles.range")).isZero();
    assertThat(term.<Object>get("dispersion.articles.deviationOfProportions")).isNull();
    assertThat(page("/terms/zzzz").select(".spread-table td:contains(–)")).hasSize(6);
  }

  private static Document page(String address) {
    return Jsoup.parse(
        given().accept("text/html").get(address).then().statusCode(200).extract().asString());
  }
}
