package org.topoi.web.concordance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The concordance and its twins, as a reader and a program meet them. */
@QuarkusTest
class ConcordancePageTest {

  private final List<Long> added = new ArrayList<>();

  @AfterEach
  void removeArticles() {
    added.forEach(id -> given().delete("/api/articles/" + id));
  }

  private void add(String source, String language, String body) {
    Map<String, String> article =
        Map.of("source", source, "language", language, "body", body, "date", "2024-05-06");
    added.add(
        given()
            .contentType("application/json")
            .body(article)
            .post("/api/articles")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath()
            .getLong("id"));
  }

  @Test
  void withoutAQueryThePageOffersExamplesThatWork() {
    Document page = page("/concordance?source=Harbour Post");
    assertThat(page.select("h1").text()).isEqualTo("Concordance");
    List<String> examples = page.select("main tbody a").eachAttr("href");
    assertThat(examples).hasSizeGreaterThan(5).allMatch(href -> href.contains("source=Harbour"));
    for (String example : examples) {
      Response answer =
          given().urlEncodingEnabled(false).accept("text/html").get(example.replace("|", "%7C"));
      assertThat(answer.statusCode()).as(example).isEqualTo(200);
      assertThat(Jsoup.parse(answer.asString()).select(".read-as")).as(example).isNotEmpty();
    }
  }

  @Test
  void linesAreAlignedNumberedAndLeadToTheMatchInTheArticle() {
    add("Kwic Post", "en", "They wrote the rules.\nWhose rules?\n\nThe RULES apply.");
    Document page = page("/concordance?query=rules&source=Kwic Post");
    assertThat(page.select("h1").text()).isEqualTo("Concordance of rules");
    assertThat(page.select(".standfirst").text())
        .isEqualTo("3 hits in 1 of 1 article, 333,333.3 per million tokens (9).");
    assertThat(page.select("tbody .kwic-number").eachText()).containsExactly("1", "2", "3");
    assertThat(page.select("tbody .kwic-node").eachText())
        .containsExactly("rules", "rules", "RULES");
    assertThat(page.select("tbody .kwic-before").eachText())
        .containsExactly(
            "They wrote the",
            "They wrote the rules. Whose",
            "They wrote the rules. Whose rules? The");
    assertThat(page.select("tbody .kwic-source").first().text()).isEqualTo("2024-05-06 Kwic Post");
    for (Element link : page.select("tbody .kwic-text")) {
      Document article = page(decoded(link.attr("href")).replace("#at", ""));
      assertThat(article.select("#at").text()).isEqualToIgnoringCase("rules");
    }
  }

  @Test
  void theQueryIsReadBackAsItWasUnderstood() {
    assertThat(page("/concordance?query=The  West|\"an  East\"").select(".read-as").text())
        .isEqualTo("Read as the west | an east");
  }

  @Test
  void sortingAndContextAreThoseOfTheAddress() {
    add("Kwic Post", "en", "The rules bind. The rules apply. The rules, alas, fail.");
    String address = "/concordance?query=rules&source=Kwic Post&sort=after-1&sort=match&context=1";
    Document page = page(address);
    assertThat(page.select("tbody .kwic-text").eachText())
        .containsExactly("The rules, alas", "The rules apply", "The rules bind");
    assertThat(page.select("select[name=sort] option[selected]").eachAttr("value"))
        .containsExactly("after-1", "match", "");
    assertThat(page.select("#context option[selected]").eachAttr("value")).containsExactly("1");
    assertThat(page.select(".kwic caption").text())
        .contains("sorted by 1st word after, then match");
    assertThat(page(address.replace("context=1", "context=sentence")).select("tbody .kwic-text"))
        .extracting(Element::text)
        .contains("The rules, alas, fail.");
  }

  @Test
  void aSampleIsDrawnBySeedAndSaysSo() {
    String address = "/concordance.json?query=the&sample=5&seed=";
    JsonPath sample = json(address + 7);
    assertThat(sample.getList("rows")).hasSize(5);
    assertThat(sample.getLong("total")).isEqualTo(5);
    assertThat(sample.getLong("figures.hits"))
        .isEqualTo(json("/terms/the.json").getLong("figures.frequency"));
    assertThat(json(address + 7).getList("rows.offset")).isEqualTo(sample.getList("rows.offset"));
    assertThat(json(address + 8).getList("rows.offset"))
        .isNotEqualTo(sample.getList("rows.offset"));
    assertThat(page("/concordance?query=the&sample=5&seed=7").select(".standfirst").text())
        .endsWith("A sample of 5 is shown, drawn by seed 7.");
  }

  @Test
  void textThatRunsRightToLeftIsShownSo() {
    add("Kwic Post", "ar", "النظام الدولي القائم على القواعد.");
    Element line = page("/concordance?query=الدولي").selectFirst("tbody .kwic-text");
    assertThat(line.attr("dir")).isEqualTo("rtl");
    assertThat(line.attr("lang")).isEqualTo("ar");
    assertThat(line.select(".kwic-before").text()).isEqualTo("النظام");
    assertThat(line.select(".kwic-after").text()).isEqualTo("القائم على القواعد");
  }

  @Test
  void pagesHoldEveryLineOnceAndTwinsHoldThemAll() {
    Document first = page("/concordance?query=the&limit=20&sort=after-1");
    long total = json("/concordance.json?query=the").getLong("total");
    assertThat(first.select("tbody .kwic-line")).hasSize(20);
    assertThat(first.select(".pager a:contains(Next)").attr("href"))
        .contains("page=2")
        .contains("sort=after-1");
    assertThat(first.select(".page-actions a:contains(CSV)").attr("href")).doesNotContain("page=");
    assertThat(json("/concordance.json?query=the&limit=20").getList("rows")).hasSize(20);
    assertThat(json("/concordance.json?query=the&page=2").getList("rows")).hasSize(50);
    JsonPath all = json("/concordance.json?query=the&sort=after-1");
    assertThat(all.getList("rows")).hasSize((int) total);
    assertThat(all.getString("next")).isNull();
    List<Object> places = new ArrayList<>();
    all.<Map<String, Object>>getList("rows")
        .forEach(row -> places.add(row.get("articleId") + ":" + row.get("offset")));
    assertThat(places).doesNotHaveDuplicates();
  }

  @Test
  void csvHoldsTheSameLinesAsJson() throws Exception {
    String query = "query=lemma:rule ..2 [word=\"o.*\"]&context=4&sort=before-1";
    Response csv = given().get("/concordance.csv?" + query);
    assertThat(csv.contentType()).startsWith("text/csv");
    JsonPath json = json("/concordance.json?" + query);
    try (var parser =
        CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(csv.asString()))) {
      List<CSVRecord> records = parser.getRecords();
      assertThat(records).isNotEmpty();
      assertThat(csv.header("Topoi-Rows")).isEqualTo(String.valueOf(records.size()));
      assertThat(records.stream().map(record -> record.get("match")).toList())
          .isEqualTo(json.getList("rows.match"));
      assertThat(records.stream().map(record -> record.get("endOffset")).toList())
          .isEqualTo(json.getList("rows.endOffset").stream().map(String::valueOf).toList());
    }
    assertThat(given().get("/concordance.csv?format=excel&" + query).asByteArray())
        .startsWith(0xEF, 0xBB, 0xBF);
  }

  @Test
  void sameRequestGivesTheSameBytes() {
    for (String twin : List.of(".json", ".csv")) {
      String address = "/concordance" + twin + "?query=the *&sort=after-1&sample=30";
      assertThat(given().get(address).asByteArray()).isEqualTo(given().get(address).asByteArray());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '§',
      value = {
        "rules ~3 order @ 7 @ a gap is written rules ..3 order",
        "(the west @ 10 @ ')' for the '(' in column 1",
        "[pos=\"N\"] @ 2 @ an attribute: word, lemma or form",
        "/(?=a)/ @ 3 @ looking around is not possible"
      })
  void aQueryThatCannotBeReadIsPointedAt(String query, int column, String expected) {
    Response json =
        given().accept("application/json").queryParam("query", query).get("/concordance");
    assertThat(json.statusCode()).isEqualTo(422);
    assertThat(json.contentType()).startsWith("application/problem+json");
    assertThat(json.jsonPath().getString("type")).isEqualTo("/problems/malformed-query");
    assertThat(json.jsonPath().getInt("column")).isEqualTo(column);
    assertThat(json.jsonPath().getString("expected")).contains(expected);

    Response html = given().accept("text/html").queryParam("query", query).get("/concordance");
    assertThat(html.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(html.asString());
    assertThat(page.select("[role=alert]").text()).contains(expected);
    String[] shown = page.selectFirst(".query-fault").wholeText().split("\n", -1);
    assertThat(shown[0]).isEqualTo(query);
    assertThat(shown[1]).isEqualTo(" ".repeat(column - 1) + "^");
    assertThat(page.select("#query").val()).isEqualTo(query);
    assertThat(page.select("#query").attr("aria-invalid")).isEqualTo("true");
  }

  @Test
  void aLongQueryIsShownAroundTheColumn() {
    String query = "word ".repeat(100) + "~3 " + "word ".repeat(50);
    Document page =
        Jsoup.parse(
            given().accept("text/html").queryParam("query", query).get("/concordance").asString());
    String[] shown = page.selectFirst(".query-fault").wholeText().split("\n", -1);
    assertThat(shown[0]).startsWith("…").endsWith("…").hasSizeLessThan(90);
    assertThat(shown[0].charAt(shown[1].indexOf('^'))).isEqualTo('~');
  }

  @ParameterizedTest
  @CsvSource({
    "sort=size, 'one of match, before-1'",
    "sort=match&sort=source&sort=date&sort=article, given at most 3 times",
    "context=0, whole number from 1 to 100",
    "context=much, “sentence” or a number",
    "sample=100001, 'from 0 to 100,000'",
    "limit=1001, 'from 1 to 1,000'",
    "page=0, whole number from 1"
  })
  void anUnreadableSettingIsRefused(String setting, String expected) {
    Response answer = given().accept("text/html").get("/concordance?query=the&" + setting);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.asString()).select("[role=alert]").text()).contains(expected);
  }

  @Test
  void badInputOfEverySizeGetsAClearAnswer() {
    String alternatives = String.join("|", Collections.nCopies(1_000, "a"));
    for (String query : List.of("x".repeat(1_001), alternatives)) {
      Response answer = given().queryParam("query", query).get("/concordance.json");
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.jsonPath().getString("detail")).contains("at most 1000 characters long");
    }
    assertThat(given().get("/concordance.json").statusCode()).isEqualTo(400);
    assertThat(json("/concordance.json?query=zzzz").getList("rows")).isEmpty();
    assertThat(json("/concordance.json?query=the&page=900000").getList("rows")).isEmpty();
    assertThat(json("/concordance.json?query=*&limit=3").getLong("total"))
        .isEqualTo(json("/index.json").getLong("base.tokens"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"query=zzzz", "query=the&source=Nobody"})
  void nothingFoundIsSaidInWords(String query) {
    assertThat(page("/concordance?" + query).select(".empty").text()).contains("Nothing in this");
  }

  @Test
  void aPageBeyondTheEndSaysSo() {
    assertThat(page("/concordance?query=the&page=900").select(".empty").text())
        .contains("beyond the last");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/terms/the west", "/terms/be?layer=lemma", "/terms/West?layer=form"})
  void aTermLeadsToItsConcordanceOfEquallyManyLines(String term) {
    String href = page(term).select("a:contains(As a concordance)").attr("href");
    String number = page(term).select(".stat-figure a").first().text();
    assertThat(page(decoded(href)).select(".standfirst a").text().replaceAll("\\D", ""))
        .isEqualTo(number.replaceAll("\\D", ""));
  }

  @Test
  void thePageIsInTheNavigationAndKeepsTheSelection() {
    assertThat(page("/terms?language=ru").select(".nav a:contains(Concordance)").attr("href"))
        .isEqualTo("/concordance?language=ru");
    assertThat(page("/concordance").select(".nav [aria-current]").text()).isEqualTo("Concordance");
  }

  @Test
  void markupInAQueryIsShownAsText() {
    String page = given().accept("text/html").get("/concordance?query=<b>x</b>").asString();
    assertThat(page).doesNotContain("<b>x");
  }

  private static String decoded(String href) {
    return java.net.URLDecoder.decode(href, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static JsonPath json(String address) {
    return given().get(address).then().statusCode(200).extract().jsonPath();
  }

  private static Document page(String address) {
    return Jsoup.parse(
        given().accept("text/html").get(address).then().statusCode(200).extract().asString());
  }
}
