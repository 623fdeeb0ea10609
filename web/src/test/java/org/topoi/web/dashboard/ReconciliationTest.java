package org.topoi.web.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No number on one page may contradict another, and each link leads to exactly what its number
 * counts.
 */
@QuarkusTest
class ReconciliationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "source=Harbour Post",
        "from=2024-01&to=2024-06",
        "language=ru",
        "theme=sovereignty&theme=the-west",
        "q=law",
        "date=unknown",
        "source=Meridian Wire&source=Kestria Today&from=2023&q=\"the world\""
      })
  void everyHitCountOfTheDashboardIsTheLengthOfItsList(String selection) {
    JsonPath dashboard = json("/index.json?" + selection);
    for (Map<String, Object> row : dashboard.<Map<String, Object>>getList("rows")) {
      JsonPath theme = json("/themes/" + row.get("theme") + ".json?" + selection);
      assertThat(theme.getLong("total")).as(row.toString()).isEqualTo(number(row, "hits"));
      assertThat(theme.getLong("figures.hits")).isEqualTo(number(row, "hits"));
      assertThat(theme.getLong("figures.articles")).isEqualTo(number(row, "articles"));
      assertThat(
              theme.getList("patterns.hits", Long.class).stream().mapToLong(Long::longValue).sum())
          .isEqualTo(number(row, "hits"));
    }
  }

  @Test
  void linesOverAllPagesAreAsManyAsTheNumberSays() {
    JsonPath first = json("/themes/sovereignty.json?limit=7");
    List<String> places = new ArrayList<>();
    String next = "/themes/sovereignty.json?limit=7";
    while (next != null) {
      JsonPath page = json(next);
      page.<Map<String, Object>>getList("rows")
          .forEach(row -> places.add(row.get("articleId") + ":" + row.get("offset")));
      next = page.getString("next");
    }
    assertThat(places).hasSize(first.getInt("total")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"day", "week", "month", "quarter", "year"})
  void periodsAndSourcesAddUpToTheSelection(String period) {
    JsonPath dashboard = json("/index.json?period=" + period);
    for (String cut : List.of("trend", "sources")) {
      long articles =
          sum(dashboard, cut + ".parts.base.articles")
              + dashboard.getLong(cut + ".outside.base.articles");
      long tokens =
          sum(dashboard, cut + ".parts.base.tokens")
              + dashboard.getLong(cut + ".outside.base.tokens");
      assertThat(articles).isEqualTo(dashboard.getLong("base.articles"));
      assertThat(tokens).isEqualTo(dashboard.getLong("base.tokens"));
      for (Map<String, Object> row : dashboard.<Map<String, Object>>getList("rows")) {
        String hits = ".hits.'" + row.get("theme") + "'";
        assertThat(
                sum(dashboard, cut + ".parts" + hits) + dashboard.getLong(cut + ".outside" + hits))
            .as(cut + row)
            .isEqualTo(number(row, "hits"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?from=2024-01", "/?language=en&q=the", "/?date=unknown"})
  void everyLinkedNumberOfTheDashboardIsTheSizeOfWhatItOpens(String address) {
    Document page = page(address);
    int checked = 0;
    for (Element link : page.select("main table a, main .stat-figure a")) {
      String href = link.attr("href");
      String hits = link.hasAttr("title") ? link.attr("title") : link.text();
      if (!hits.matches("[\\d,]+( hits)?") || href.startsWith("#") || href.startsWith("/terms")) {
        continue;
      }
      long number = Long.parseLong(hits.replaceAll("\\D", ""));
      if (href.matches("/themes/.*")) {
        assertThat(json(twin(href)).getLong("total")).as(href).isEqualTo(number);
        checked++;
      } else if (href.startsWith("/articles")) {
        assertThat(json(twin(href)).getLong("total")).as(href).isEqualTo(number);
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(30);
  }

  @Test
  void frequenciesOfAllWordsAddUpToTheTokens() {
    JsonPath terms = json("/terms.json?stop-words=yes&limit=100000");
    long sum =
        terms.getList("rows.frequency", Long.class).stream().mapToLong(Long::longValue).sum();
    assertThat(sum).isEqualTo(terms.getLong("base.tokens"));
    assertThat(terms.getLong("total")).isEqualTo(json("/index.json").getLong("size.types"));
  }

  @Test
  void termOfTheListHasAsManyLines() {
    JsonPath terms = json("/terms.json?limit=10");
    for (Map<String, Object> row : terms.<Map<String, Object>>getList("rows")) {
      JsonPath term = json("/terms/" + row.get("term") + ".json");
      assertThat(term.getLong("total")).isEqualTo(number(row, "frequency"));
      assertThat(term.getLong("figures.documentFrequency"))
          .isEqualTo(number(row, "documentFrequency"));
    }
  }

  @Test
  void concordanceOfATermHasItsFrequencyAndItsSourcesAddUpToIt() {
    JsonPath terms = json("/terms.json?limit=10");
    List<String> sources = json("/index.json").getList("sources.parts.label");
    for (Map<String, Object> row : terms.<Map<String, Object>>getList("rows")) {
      String query = "/concordance.json?limit=1&query=" + row.get("term");
      assertThat(json(query).getLong("figures.hits")).isEqualTo(number(row, "frequency"));
      assertThat(json(query).getLong("figures.articles"))
          .isEqualTo(number(row, "documentFrequency"));
      long sum =
          sources.stream()
              .mapToLong(source -> json(query + "&source=" + source).getLong("figures.hits"))
              .sum();
      assertThat(sum).as(row.toString()).isEqualTo(number(row, "frequency"));
    }
  }

  @Test
  void sameRequestGivesTheSameBytes() {
    String first = given().get("/index.json").asString();
    assertThat(given().get("/index.json").asString()).isEqualTo(first);
  }

  private static String twin(String href) {
    int query = href.indexOf('?');
    String path = query < 0 ? href : href.substring(0, query);
    return java.net.URLDecoder.decode(
        path + ".json" + (query < 0 ? "" : href.substring(query)),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  private static long number(Map<String, Object> row, String name) {
    return ((Number) row.get(name)).longValue();
  }

  private static long sum(JsonPath json, String path) {
    return json.getList(path, Long.class).stream().mapToLong(Long::longValue).sum();
  }

  private static JsonPath json(String address) {
    return given()
        .get(address.replaceFirst("\\?$", ""))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static Document page(String address) {
    return Jsoup.parse(
        given().accept("text/html").get(address).then().statusCode(200).extract().asString());
  }
}
