package org.topoi.web.collocation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CollocationsPageTest {

  private static final String ORDER = "/collocations?node=order&minimum=2&minimum-articles=1";

  @Test
  void pageWithoutNodeAsksForOne() {
    Document page = page("/collocations");
    assertThat(page.select("h1").text()).isEqualTo("Collocations");
    assertThat(page.select("form.settings input[name=node]").attr("required")).isNotNull();
    assertThat(page.select(".empty a").attr("href")).isEqualTo("/collocations?node=order");
  }

  @Test
  void everyCountIsTheNumberOfLinesThatItOpens() {
    Document page = page(ORDER + "&stop-words=yes&source=Meridian Wire");
    assertThat(page.select("tbody tr")).hasSizeGreaterThan(5);
    for (Element row : page.select("tbody tr")) {
      Element count = row.select("td.num a").get(0);
      JsonPath lines = json(count.attr("href").replaceFirst("\\?", ".json?"));
      assertThat(lines.getLong("total")).as(row.text()).isEqualTo(Long.parseLong(count.text()));
      Element all = row.select("td.num a").get(1);
      assertThat(json(all.attr("href").replaceFirst("\\?", ".json?")).getLong("total"))
          .as(row.text())
          .isEqualTo(Long.parseLong(all.text()));
    }
  }

  @Test
  void everyPairOfTheNetworkIsTheNumberOfLinesThatItOpens() {
    Document page = page(ORDER + "&source=Meridian Wire&network=yes");
    List<String> firstRows = page.select("[aria-label='Collocates, table'] tbody th").eachText();
    assertThat(page.select(".network-word-0").text()).isEqualTo("order");
    assertThat(page.select(".network-word-1").eachText())
        .isEqualTo(firstRows.subList(0, Math.min(10, firstRows.size())));
    assertThat(page.select(".network-word-2")).isNotEmpty();
    var pairs = page.select(".figure-twin tbody tr");
    assertThat(page.select(".network-line")).hasSameSizeAs(pairs);
    for (Element pair : pairs) {
      Element count = pair.select("td.num a").get(0);
      assertThat(json(count.attr("href").replaceFirst("\\?", ".json?")).getLong("total"))
          .as(pair.text())
          .isEqualTo(Long.parseLong(count.text()));
    }
    JsonPath twin = json(ORDER.replace("?", ".json?") + "&source=Meridian Wire&network=yes");
    assertThat(twin.getList("network")).hasSameSizeAs(pairs);
  }

  @Test
  void networkIsDrawnOnlyWhenAskedFor() {
    Document page = page(ORDER);
    assertThat(page.select(".network")).isEmpty();
    assertThat(page.select("a[href$=#network-title]").attr("href")).contains("network=yes");
    assertThat(page("/collocations?node=zzzz&network=yes").select(".network")).isEmpty();
  }

  @Test
  void linesMarkTheCollocateNearTheNode() {
    Document page = page("/collocations/rules-based?node=order&before=1&after=0");
    assertThat(page.select("h1").text()).isEqualTo("rules-based near order");
    assertThat(page.select(".evidence-line mark a").eachText())
        .isNotEmpty()
        .allSatisfy(mark -> assertThat(mark).isEqualToIgnoringCase("rules-based"));
    page.select(".evidence-line p[lang]")
        .forEach(
            line -> assertThat(line.text().toLowerCase(java.util.Locale.ROOT)).contains("order"));
  }

  @Test
  void pageOfATermLeadsToItsCollocates() {
    String href =
        page("/terms/law?layer=lemma&language=en")
            .select(".standfirst a[href^=/collocations]")
            .attr("href");
    assertThat(href).isEqualTo("/collocations?language=en&node=law&node-layer=lemma");
    assertThat(page(href).select("h1").text()).isEqualTo("Collocates of law");
  }

  @Test
  void twinHoldsTheCountsBehindTheScores() {
    JsonPath twin = json("/collocations.json?node=order&minimum=2&minimum-articles=1");
    assertThat(twin.getLong("node.hits")).isPositive();
    Map<String, Object> settings = twin.getMap("settings");
    assertThat(settings)
        .containsEntry("before", 5)
        .containsEntry("sentences", "stay")
        .containsEntry("sort", "log-dice");
    double together = twin.getDouble("rows[0].together");
    double expected = twin.getDouble("rows[0].expected");
    assertThat(twin.getDouble("rows[0].mutualInformation"))
        .isEqualTo(
            Math.log(together / expected) / Math.log(2), org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void downloadHasTheColumnsOfTheTwin() {
    String csv = given().get("/collocations.csv?node=order&minimum=2").asString();
    assertThat(csv.lines().findFirst().orElseThrow())
        .isEqualTo(
            "rank,collocate,together,expected,frequency,documentFrequency,logDice,logLikelihood,mutualInformation,tScore");
  }

  @Test
  void emptyListsSayWhy() {
    assertThat(page("/collocations?node=zzzz").select(".empty").text())
        .contains("does not occur in this selection");
    assertThat(page("/collocations?node=order&minimum=100000").select(".empty").text())
        .contains("passes these settings");
    assertThat(page(ORDER + "&page=1000").select(".empty").text()).contains("beyond the last");
  }

  private static Document page(String path) {
    return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
  }

  private static JsonPath json(String path) {
    return given()
        .urlEncodingEnabled(!path.contains("%"))
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
