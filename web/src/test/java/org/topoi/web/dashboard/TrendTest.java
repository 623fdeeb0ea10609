package org.topoi.web.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trends by day, week, month, quarter and year: every figure is what its link opens. */
@QuarkusTest
class TrendTest {

  /** The selections begin and end in the middle of most periods. */
  @ParameterizedTest
  @CsvSource({
    "/terms/law, day",
    "/terms/law, week",
    "/terms/law, month",
    "/terms/law, quarter",
    "/terms/law, year",
    "/themes/sovereignty, day",
    "/themes/sovereignty, week",
    "/themes/sovereignty, quarter",
  })
  void everyPointOpensExactlyItsHits(String path, String period) {
    everyPointOpensItsHits(path + "?from=2023-03-15&to=2024-08-20&period=" + period);
  }

  @Test
  void pointsAndSourcesOfALemmaOpenTheHitsOfTheLemma() {
    everyPointOpensItsHits("/terms/be?layer=lemma&period=year");
    for (Element row :
        page("/terms/be?layer=lemma").select("section[aria-labelledby=sources] tbody tr")) {
      Element hits = row.selectFirst("td.num a");
      assertThat(twin(hits.attr("href")).getLong("total"))
          .as(row.text())
          .isEqualTo(Long.parseLong(hits.text().replace(",", "")));
    }
  }

  private static void everyPointOpensItsHits(String address) {
    Document page = page(address);
    int checked = 0;
    for (Element row : page.select("section[aria-labelledby=time] tbody tr")) {
      Element cell = row.selectFirst("td[data-value] a[title]");
      if (cell == null || cell.attr("title").startsWith("0 ")) {
        continue;
      }
      assertThat(twin(cell.attr("href")).getLong("total"))
          .as(row.text())
          .isEqualTo(Long.parseLong(cell.attr("title").replaceAll("\\D", "")));
      Element articles = row.select("td.num a[href^=/articles]").first();
      assertThat(twin(articles.attr("href")).getLong("total"))
          .as(row.text())
          .isEqualTo(Long.parseLong(articles.text()));
      checked++;
    }
    assertThat(checked).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"day", "week", "month", "quarter", "year"})
  void trendOfATwinIsThatOfItsPageAndAddsUp(String period) {
    JsonPath term = twin("/terms/law?period=" + period);
    List<String> shown =
        page("/terms/law?period=" + period)
            .select("section[aria-labelledby=time] tbody th")
            .eachText();
    assertThat(term.getList("trend.parts.label", String.class)).isEqualTo(shown);
    assertThat(term.getString("settings.period")).isEqualTo(period);
    assertThat(sum(term, "trend.parts.hits") + term.getLong("trend.outside.hits"))
        .isEqualTo(term.getLong("figures.frequency"));
    assertThat(sum(term, "trend.parts.articles") + term.getLong("trend.outside.articles"))
        .isEqualTo(term.getLong("figures.documentFrequency"));
    assertThat(sum(term, "trend.parts.base.tokens") + term.getLong("trend.outside.base.tokens"))
        .isEqualTo(term.getLong("base.tokens"));
    JsonPath theme = twin("/themes/sovereignty?period=" + period);
    assertThat(sum(theme, "trend.parts.hits") + theme.getLong("trend.outside.hits"))
        .isEqualTo(theme.getLong("figures.hits"));
  }

  @Test
  void emptyPeriodHasNoRateAndOneWithoutHitsHasRateNought() {
    JsonPath term = twin("/terms/law?period=day");
    int empty = term.getList("trend.parts.base.tokens", Integer.class).indexOf(0);
    assertThat(term.<Object>get("trend.parts[" + empty + "].perMillion")).isNull();
    List<Integer> tokens = term.getList("trend.parts.base.tokens", Integer.class);
    List<Integer> hits = term.getList("trend.parts.hits", Integer.class);
    for (int i = 0; i < hits.size(); i++) {
      if (tokens.get(i) > 0 && hits.get(i) == 0) {
        assertThat(term.getFloat("trend.parts[" + i + "].perMillion")).isZero();
      }
    }
    assertThat(hits).contains(0);
  }

  /**
   * The sample lies in 24 months, which are more than 48 weeks. In the first half of 2024 most
   * weeks are empty. From 6 to 20 June 2023 there are articles of 3 of 15 days and of 2 of 3 weeks,
   * from 12 to 13 March 2024 of both days.
   */
  @ParameterizedTest
  @CsvSource({
    "'', month",
    "from=2024-01-01&to=2024-06-30, month",
    "from=2023-06-06&to=2023-06-20, week",
    "from=2024-03-01&to=2024-03-31, day",
    "date=unknown, year",
  })
  void withoutAWordThePeriodsAreTheFinestThatFit(String selection, String period) {
    assertThat(twin("/terms/law?" + selection).getString("settings.period")).isEqualTo(period);
  }

  @Test
  void daysOverManyYearsAreToldAndNotOffered() {
    String old =
        given()
            .contentType(ContentType.JSON)
            .body("{\"body\": \"The law of long ago.\", \"date\": \"2001-06-28\"}")
            .post("/api/articles")
            .then()
            .statusCode(201)
            .extract()
            .path("href");
    try {
      JsonPath problem =
          given().get("/terms/law.json?period=day").then().statusCode(422).extract().jsonPath();
      assertThat(problem.getString("type")).isEqualTo("/problems/periods-too-many");
      assertThat(problem.getString("first")).isEqualTo("2001-06-28");
      assertThat(problem.getString("detail")).contains("Choose longer periods");
      assertThat(page("/terms/law?period=week").select(".figure-links a").eachText())
          .contains("by week", "by month", "by quarter", "by year")
          .doesNotContain("by day");
    } finally {
      given().delete("/api" + old).then().statusCode(204);
    }
    assertThat(page("/terms/law").select(".figure-links a").eachText()).contains("by day");
  }

  private static long sum(JsonPath json, String path) {
    return json.getList(path, Long.class).stream().mapToLong(Long::longValue).sum();
  }

  private static JsonPath twin(String href) {
    String decoded = URLDecoder.decode(href, StandardCharsets.UTF_8);
    int query = decoded.indexOf('?');
    String path = query < 0 ? decoded : decoded.substring(0, query);
    String parameters = query < 0 ? "" : decoded.substring(query).replaceFirst("\\?$", "");
    return given().get(path + ".json" + parameters).then().statusCode(200).extract().jsonPath();
  }

  private static Document page(String address) {
    return Jsoup.parse(
        given().accept("text/html").get(address).then().statusCode(200).extract().asString());
  }
}
