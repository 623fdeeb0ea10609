package org.topoi.web.term;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/terms/law",
        "/terms/law?from=2023-05&to=2024-06-12",
        "/terms/be?layer=lemma&source=Harbour Post",
        "/terms/the world?not.language=ru"
      })
  void everyBarOpensExactlyItsHits(String address) {
    Document page = page(address);
    assertThat(page.select(".bar-code")).hasSize(2);
    for (Element figure : page.select("section[aria-labelledby=spread] figure")) {
      List<String> links = figure.select("tbody a").eachAttr("href");
      assertThat(figure.select(".bar-code a").eachAttr("href")).isEqualTo(links).isNotEmpty();
      for (Element row : figure.select("tbody tr")) {
        Element hits = row.selectFirst("a");
        assertThat(twin(hits.attr("href")).getInt("total"))
            .as(row.text())
            .isEqualTo(Integer.parseInt(hits.text()));
      }
    }
  }

  @Test
  void barsOverTheArticlesAreAsManyAsArticlesWithAHitAndAddUp() {
    Element figure = page("/terms/law").select("section[aria-labelledby=spread] figure").last();
    JsonPath term = twin("/terms/law");
    assertThat(figure.select(".bar-code-bar")).hasSize(term.getInt("figures.documentFrequency"));
    assertThat(figure.select("tbody td a").eachText().stream().mapToInt(Integer::parseInt).sum())
        .isEqualTo(term.getInt("figures.frequency"));
    assertThat(figure.select("caption").text())
        .startsWith(
            term.getInt("figures.documentFrequency") + " of " + term.getInt("base.articles"));
    assertThat(term.getList("stretches.hits", Integer.class).stream().mapToInt(i -> i).sum())
        .isEqualTo(term.getInt("figures.frequency"));
    assertThat(term.getList("stretches.base.tokens", Integer.class).stream().mapToInt(i -> i).sum())
        .isEqualTo(term.getInt("base.tokens"));
  }

  @Test
  void barNarrowsTheLinesAndLeavesTheFigures() {
    Document whole = page("/terms/law");
    String bar =
        URLDecoder.decode(
            whole.select(".bar-code").last().select("a").first().attr("href"),
            StandardCharsets.UTF_8);
    Document page = page(bar.replace("#evidence", ""));
    assertThat(page.select(".stat-figure").eachText())
        .isEqualTo(whole.select(".stat-figure").eachText());
    assertThat(page.select("section[aria-labelledby=evidence] h3").text()).contains("of one bar");
    assertThat(page.select("a:contains(Show the hits of all articles)").attr("href"))
        .isEqualTo("/terms/law#evidence");
    assertThat(whole.select("a:contains(Show the hits of all articles)")).isEmpty();
  }

  @Test
  void barOfAnArticleThatIsGoneSaysSo() {
    Document page = page("/terms/law?stretch=999998-999999");
    assertThat(page.select("section[aria-labelledby=evidence] .empty").text())
        .contains("no longer in the selection");
  }

  private static JsonPath twin(String href) {
    String decoded = URLDecoder.decode(href, StandardCharsets.UTF_8).replaceFirst("#.*", "");
    int query = decoded.indexOf('?');
    String path = query < 0 ? decoded : decoded.substring(0, query);
    String parameters = query < 0 ? "" : decoded.substring(query);
    return given().get(path + ".json" + parameters).then().statusCode(200).extract().jsonPath();
  }

  private static Document page(String address) {
    return Jsoup.parse(
        given().accept("text/html").get(address).then().statusCode(200).extract().asString());
  }
}
