package org.topoi.web.keyness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two selections side by side: what the page shows is what its links and its twins hold. */
@QuarkusTest
class KeynessPageTest {

  private static final String POST = "/keyness?a.source=Harbour Post";
  private static final String TWO =
      "/keyness?a.source=Harbour Post&b.source=Meridian Wire&b.source=Kestria Today"
          + "&level=1&minimum=2&minimum-articles=1";

  @Test
  void withoutATargetThePageSaysThatNothingIsLeftToCompareWith() {
    Document page = page("/keyness");
    assertThat(page.select(".empty").text())
        .contains("nothing left to compare with")
        .contains("the target is the whole corpus");
    assertThat(page.select(".compare-a .selection-change[open] form")).hasSize(1);
    assertThat(page.select("figure, .footer-links a[href^=/keyness]")).isEmpty();
  }

  @Test
  void targetWithoutArticlesIsNamed() {
    Document page = page("/keyness?a.source=No Such Paper");
    assertThat(page.select(".empty").text()).contains("no word is in the target");
    assertThat(page.select(".compare-a .selection-unknown").text()).contains("No Such Paper");
  }

  @Test
  void restAndTargetAreTheWholeCorpus() {
    JsonPath twin = json(POST);
    JsonPath whole = given().get("/index.json").jsonPath();
    assertThat(twin.getMap("a.selection")).isEqualTo(Map.of("source", List.of("Harbour Post")));
    assertThat(twin.getMap("b.selection")).isEqualTo(Map.of("not.source", List.of("Harbour Post")));
    assertThat(twin.getString("settings.reference")).isEqualTo("rest");
    for (String base : List.of("articles", "tokens")) {
      assertThat(twin.getLong("a.base." + base) + twin.getLong("b.base." + base))
          .isEqualTo(whole.getLong("base." + base));
      assertThat(twin.getLong("shared." + base)).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.source=Harbour Post&level=1&minimum=2&minimum-articles=1&limit=10",
        "a.language=ru&layer=lemma&limit=10",
        "a.from=2024&b.to=2023&length=2&level=1&minimum=3&limit=10&stop-words=yes",
        "a.theme=sovereignty&b.not.theme=sovereignty&layer=form&level=1&limit=10"
      })
  void everyCountOpensExactlyItsHits(String settings) {
    Document page = page("/keyness?" + settings);
    int checked = 0;
    for (Element row : page.select("table[data-twin] tbody tr")) {
      for (Element link : row.select("td a")) {
        JsonPath term = json(link.attr("href"));
        assertThat(term.getLong("total"))
            .as(link.attr("href"))
            .isEqualTo(Long.parseLong(link.text().replace(",", "")));
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(5);
    for (Element size : page.select(".compare-size a[href^=/articles]")) {
      assertThat(json(size.attr("href")).getLong("total"))
          .isEqualTo(Long.parseLong(size.text().replaceAll("\\D", "")));
    }
  }

  @Test
  void twinHoldsTheRowsOfThePage() {
    Document page = page(TWO + "&limit=7");
    JsonPath twin = json(TWO + "&limit=7");
    assertThat(page.select("table[data-twin] tbody th").eachText())
        .isEqualTo(twin.getList("rows.term"));
    assertThat(page.select("#keyness-a tbody tr")).hasSize(7);
    assertThat(twin.getList("rows.direction"))
        .containsExactlyElementsOf(
            java.util.stream.Stream.concat(
                    java.util.Collections.nCopies(7, "target").stream(),
                    java.util.Collections.nCopies(7, "reference").stream())
                .toList());
    assertThat(twin.getLong("total")).isLessThanOrEqualTo(twin.getLong("tested"));
  }

  @Test
  void captionsStateSizesAndSettings() {
    Document page = page(TWO);
    JsonPath twin = json(TWO);
    String tokens = String.format("%,d tokens", twin.getLong("a.base.tokens"));
    for (Element caption : page.select("table[data-twin] caption")) {
      assertThat(caption.text())
          .contains("A: ", tokens, "Hits in A and B together at least 2, articles at least 1")
          .contains(String.format("%,d terms tested", twin.getLong("tested")))
          .contains("Benjamini and Hochberg, at most 1");
    }
  }

  @Test
  void swappedSelectionsTurnTheSigns() {
    Document page = page(TWO);
    String swap =
        URLDecoder.decode(
            page.select("a:contains(Swap A and B)").attr("href"), StandardCharsets.UTF_8);
    JsonPath there = json(TWO);
    JsonPath back = json(swap);
    assertThat(back.getMap("a")).isEqualTo(there.getMap("b"));
    assertThat(back.getLong("total")).isEqualTo(there.getLong("total"));
    Map<String, Object> first = there.getMap("rows[0]");
    Map<String, Object> same = back.getMap("rows.find { it.term == '" + first.get("term") + "' }");
    assertThat((Float) same.get("logRatio"))
        .isCloseTo(-(Float) first.get("logRatio"), within(1e-6f));
    assertThat(same.get("target")).isEqualTo(first.get("reference"));
    assertThat(same.get("direction")).isEqualTo("reference");
  }

  @Test
  void overlapIsNamedWithItsArticlesAndOpensThem() {
    Document page = page("/keyness?a.source=Harbour Post&b.from=2023&b.to=2023");
    Element notice = page.select(".notice:contains(overlap)").first();
    JsonPath twin = json("/keyness?a.source=Harbour Post&b.from=2023&b.to=2023");
    long shared = twin.getLong("shared.articles");
    assertThat(shared).isPositive();
    assertThat(notice.text()).contains(String.format("%,d tokens", twin.getLong("shared.tokens")));
    assertThat(json(notice.select("a").attr("href")).getLong("total")).isEqualTo(shared);
    assertThat(page(POST).select(".notice:contains(overlap)")).isEmpty();
  }

  @Test
  void equalSelectionsAreAProblem() {
    Response answer =
        given().accept("text/html").get("/keyness?a.source=Harbour Post&b.source=harbour post");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.asString()).select("[role=alert]").text())
        .contains("Target and reference are the same");
  }

  @Test
  void emptySidesAreAProblemOfTheTwins() {
    for (String twin : List.of("/keyness.json", "/keyness.csv")) {
      Response answer = given().get(twin);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.jsonPath().getString("role")).isEqualTo("reference");
      assertThat(answer.jsonPath().getString("detail")).contains("nothing left to compare with");
    }
    assertThat(given().get("/keyness.json?a.source=x").jsonPath().getString("role"))
        .isEqualTo("target");
  }

  @Test
  void directionShowsOneTable() {
    Document page = page(TWO + "&direction=reference");
    assertThat(page.select("#keyness-a")).isEmpty();
    assertThat(page.select("#keyness-b tbody tr")).isNotEmpty();
    assertThat(json(TWO + "&direction=reference").getList("rows.direction"))
        .containsOnly("reference");
  }

  @Test
  void nothingListedIsSaidInWords() {
    assertThat(page(POST + "&level=0").select(".empty").text()).contains("differs at this level");
    assertThat(page(POST + "&minimum=100000").select(".empty").text())
        .contains("No term has so many hits");
  }

  @Test
  void listOfAllTermsDoesNotClaimThatTheyDiffer() {
    assertThat(page(POST + "&level=1").select(".standfirst").text())
        .contains("are listed, whatever their p");
    assertThat(page(POST).select(".standfirst").text())
        .contains("differ with a corrected p of at most 0.05");
  }

  @Test
  void chipTakesItsPartAwayAndLeavesTheRest() {
    Document page = page(TWO);
    List<String> names = page.select(".compare-b .chip-text").eachText();
    assertThat(names).containsExactly("source Meridian Wire", "source Kestria Today");
    String href = page.select(".compare-b .chip-remove").first().attr("href");
    JsonPath twin = json(href);
    assertThat(twin.getMap("b.selection")).isEqualTo(Map.of("source", List.of("Kestria Today")));
    assertThat(twin.getMap("a.selection")).isEqualTo(Map.of("source", List.of("Harbour Post")));
    assertThat(twin.getInt("settings.minimum")).isEqualTo(2);
  }

  @Test
  void formOfOneSideSendsTheOtherAlong() {
    Document page = page(TWO);
    assertThat(page.select(".compare-a form input[type=hidden]").eachAttr("name"))
        .contains("b.source", "level", "reference")
        .doesNotContain("a.source");
    assertThat(page(POST).select(".compare-b form input[name=reference]").eachAttr("value"))
        .containsExactly("selection");
    assertThat(page.select(".compare-b input[name=b.source][checked]").eachAttr("value"))
        .containsExactlyInAnyOrder("Meridian Wire", "Kestria Today");
  }

  @Test
  void selectionOfAnyPageLeadsToItsComparison() {
    String href = page("/?source=Harbour Post").select("a:contains(Compare with the)").attr("href");
    assertThat(href).isEqualTo("/keyness?a.source=Harbour%20Post");
    assertThat(page("/terms?source=Harbour Post").select(".nav a:contains(Keyness)").attr("href"))
        .isEqualTo(href);
    assertThat(page("/").select("a:contains(Compare with the)")).isEmpty();
  }

  @Test
  void restOfASelectionIsASelectionOnEveryPage() {
    Document page = page("/articles?not.source=Harbour Post&from=2024");
    assertThat(page.select(".selection-chips li").eachText())
        .satisfiesExactly(
            from -> assertThat(from).contains("from 2024-01-01"),
            source -> assertThat(source).startsWith("but not").contains("source Harbour Post"));
    assertThat(page.select(".selection-form input[name=not.source]")).hasSize(1);
    long all = json("/articles?from=2024").getLong("total");
    long post = json("/articles?from=2024&source=Harbour Post").getLong("total");
    assertThat(json("/articles?not.source=Harbour Post&from=2024").getLong("total"))
        .isEqualTo(all - post);
  }

  @Test
  void csvHoldsBothListsAndBothBases() {
    Response csv = given().get(TWO.replace("/keyness", "/keyness.csv"));
    JsonPath twin = json(TWO + "&limit=50000");
    List<String> lines = csv.asString().lines().toList();
    assertThat(lines.get(0))
        .startsWith("rank,term,direction,targetFrequency,targetPerMillion,")
        .endsWith("logLikelihood,logRatio,pValue,adjustedPValue");
    assertThat(lines).hasSize(twin.getInt("total") + 1);
    assertThat(csv.header("Topoi-Base"))
        .isEqualTo(
            twin.getInt("a.base.articles")
                + " articles, "
                + twin.getInt("a.base.tokens")
                + " tokens");
    assertThat(csv.header("Topoi-Reference-Base")).startsWith(twin.getString("b.base.articles"));
  }

  @Test
  void pagesOfTheTwinFollowOneAnother() {
    JsonPath first = json(TWO + "&limit=3");
    JsonPath second =
        given().get(URLDecoder.decode(first.getString("next"), StandardCharsets.UTF_8)).jsonPath();
    assertThat(second.getList("rows.rank")).startsWith(4, 5, 6);
    assertThat(first.getList("rows.rank")).containsExactly(1, 2, 3, 1, 2, 3);
  }

  private static JsonPath json(String href) {
    String decoded = URLDecoder.decode(href, StandardCharsets.UTF_8);
    int query = decoded.indexOf('?');
    return given()
        .get(decoded.substring(0, query) + ".json" + decoded.substring(query))
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
