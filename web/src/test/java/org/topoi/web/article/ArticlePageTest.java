package org.topoi.web.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.topoi.core.article.ArticleDetails;
import org.topoi.core.article.PublicationDate;

/** One article is shown exactly as it is kept, with every hit marked. */
@QuarkusTest
class ArticlePageTest {

  /**
   * "Western sanctions" is of the West, "sanctions" in it of coercion; "moral superiority" is of
   * two themes.
   */
  private static final String OVERLAPS =
      """
      The Western sanctions were called a mistake. Some saw moral superiority in them.

      A multipolar order, he said, is coming; a multipolar order has come.""";

  private final TestArticles articles;

  ArticlePageTest(TestArticles articles) {
    this.articles = articles;
  }

  @AfterEach
  void removeArticles() {
    articles.removeAll();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One word",
        "<script>alert('x')</script> & \"quotes\" &amp; <b>multipolar</b> {frame.title} {#if}\n\n</p></article>",
        "A line\n  and another\twith a tab\n\n— * —\n\nLast 😀 multipolar world, Western sanctions.",
        OVERLAPS
      })
  void paragraphsPutTogetherAreTheText(String body) {
    long id = add("Exact", body);
    assertThat(textOf(page("/articles/" + id))).isEqualTo(articles.find(id).body());
  }

  @Test
  void everyHitIsMarkedOnceWithItsSiglum() {
    long id = add("Overlaps", OVERLAPS);
    Document page = page("/articles/" + id);
    JsonPath json = json("/articles/" + id + ".json");
    List<Map<String, Object>> hits = json.getList("rows[0].hits");
    assertThat(page.select(".reader-text mark[id]").eachAttr("data-theme"))
        .containsExactlyInAnyOrderElementsOf(
            hits.stream().map(hit -> String.valueOf(hit.get("theme"))).toList());
    assertThat(page.select(".reader-text .siglum")).hasSize(hits.size());
    for (int i = 0; i < hits.size(); i++) {
      Element first = page.selectFirst("#hit-" + (i + 1));
      assertThat(first).isNotNull();
      assertThat(first.attr("data-theme")).isEqualTo(hits.get(i).get("theme"));
    }
  }

  @Test
  void overlappingHitsAreBothSeen() {
    Document page = page("/articles/" + add("Overlaps", OVERLAPS));
    Element inner =
        page.selectFirst("mark[data-theme=the-west] mark[data-theme=sanctions-coercion]");
    assertThat(inner).isNotNull();
    assertThat(inner.selectFirst(".mark-text").wholeText()).isEqualTo("sanctions");
    assertThat(page.select("mark:contains(moral superiority)").eachAttr("data-theme"))
        .containsExactlyInAnyOrder("hegemony-primacy", "double-standards");
    assertThat(page.select("mark:contains(moral superiority) a.siglum").eachAttr("href"))
        .containsExactlyInAnyOrder("/themes/hegemony-primacy", "/themes/double-standards");
  }

  @Test
  void offsetsOfTheTwinAreThoseOfItsText() {
    JsonPath json = json("/articles/" + add("Overlaps", OVERLAPS) + ".json");
    String text = json.getString("rows[0].text");
    List<Map<String, Object>> hits = json.getList("rows[0].hits");
    assertThat(hits).hasSizeGreaterThanOrEqualTo(6);
    for (Map<String, Object> hit : hits) {
      assertThat(text.substring((int) hit.get("start"), (int) hit.get("end")))
          .isEqualTo(hit.get("match"));
    }
  }

  @Test
  void tableOfHitsHasARowForEach() {
    long id = add("Overlaps", OVERLAPS);
    String csv =
        given().get("/articles/" + id + ".csv").then().statusCode(200).extract().asString();
    int hits = json("/articles/" + id + ".json").getList("rows[0].hits").size();
    assertThat(csv.lines()).hasSize(hits + 1).first().isEqualTo(String.join(",", HitRow.HEADER));
  }

  @Test
  void legendCountsAddUpToTheSentenceAboveTheText() {
    Document page = page("/articles/" + add("Overlaps", OVERLAPS));
    int sum = page.select(".legend-count").eachText().stream().mapToInt(Integer::parseInt).sum();
    assertThat(page.select(".standfirst a[href=#hit-1]").text()).isEqualTo(String.valueOf(sum));
    assertThat(page.select(".standfirst").text()).contains("of 17 themes");
    assertThat(page.select(".strip-hit")).hasSize(sum);
  }

  @Test
  void onlyTickedThemesAreMarked() {
    String path = "/articles/" + add("Overlaps", OVERLAPS);
    Document page = page(path + "?legend=yes&show=multipolarity");
    assertThat(page.select("mark:not(.mark-off)").eachAttr("data-theme").stream().distinct())
        .containsExactly("multipolarity");
    assertThat(page.select(".mark-off > .mark-text[href]")).isEmpty();
    assertThat(page.select("input[name=show][checked]").eachAttr("value"))
        .containsExactly("multipolarity");
    assertThat(page.select(".theme-note:not([hidden])").text()).contains("Multipolarity × 2");
  }

  @Test
  void allBoxesCanBeEmpty() {
    Document page = page("/articles/" + add("Overlaps", OVERLAPS) + "?legend=yes");
    assertThat(page.select("mark:not(.mark-off)")).isEmpty();
    assertThat(page.select("input[name=show][checked]")).isEmpty();
    assertThat(page.select(".legend-form [name=legend]").attr("value")).isEqualTo("yes");
  }

  @Test
  void allThemesOfTheDictionaryCanBeShown() {
    long id = add("Peace", "They spoke of peace and of war, and of terrorism.");
    Document founding = page("/articles/" + id);
    Document all = page("/articles/" + id + "?set=all");
    assertThat(founding.select("mark[data-theme=terrorism]")).isEmpty();
    assertThat(all.select("mark[data-theme=terrorism]")).hasSize(1);
    assertThat(all.select(".standfirst").text()).contains("of 36 themes");
    assertThat(founding.select(".legend-form a[href*=set=all]")).hasSize(1);
  }

  @Test
  void placeOfTheAddressIsMarked() {
    long id = add("Place", "A treaty between two states was signed.");
    Document page = page("/articles/" + id + "?at=2-8");
    assertThat(page.select("#at").text()).isEqualTo("treaty");
    given().get("/articles/" + id + "?at=8-2").then().statusCode(400);
    given().get("/articles/" + id + "?at=2-4000").then().statusCode(400);
  }

  @Test
  void arabicIsShownFromRightToLeft() {
    String body = "النظام الدولي يقوم على القانون.\n\nوهذه فقرة ثانية.";
    Document page =
        page(
            "/articles/"
                + articles.add(TestArticles.details("مقالة", "الجريدة", "ar", "2024"), body));
    assertThat(page.select("h1").attr("dir")).isEqualTo("rtl");
    assertThat(page.select(".reader-paragraph > p").eachAttr("dir")).containsExactly("rtl", "rtl");
    assertThat(page.select(".reader-paragraph > p").attr("lang")).isEqualTo("ar");
    assertThat(page.select(".standfirst").text()).contains("no patterns").contains("Arabic");
    assertThat(textOf(page)).isEqualTo(body);
  }

  @Test
  void articleOfOneWordHasFigures() {
    Document page = page("/articles/" + add("", "Sovereignty"));
    assertThat(page.select("h1").text()).isEqualTo("Untitled");
    assertThat(page.select(".standfirst").text()).contains("one of 17 themes, in 1 hit.");
    assertThat(page.select(".facts").text())
        .contains("1 token, 1 paragraph")
        .contains("Types per 100 tokens 100.0");
  }

  @Test
  void twoThousandParagraphsAreShownWhole() {
    String body =
        IntStream.range(0, 2000)
            .mapToObj(i -> "Paragraph " + i + " on sovereignty and the multipolar order.")
            .collect(Collectors.joining("\n\n"));
    String path = "/articles/" + add("Long", body);
    assertThat(page(path).select(".reader-paragraph")).hasSize(2000);
    assertThat(textOf(page(path))).isEqualTo(body);
  }

  @Test
  void profileLeavesTheArticleOutOfItsReference() {
    long id =
        articles.add(
            TestArticles.details("A", "Profile Post", "en", "2024"), "The law of nations.");
    articles.add(
        TestArticles.details("B", "Profile Post", "en", "2024"), "A multipolar order is here.");
    JsonPath json = json("/articles/" + id + ".json?source=Profile Post");
    // "A multipolar order is here." is five tokens.
    assertThat(json.getInt("rows[0].profile.reference.articles")).isEqualTo(1);
    assertThat(json.getInt("rows[0].profile.reference.tokens")).isEqualTo(5);
    // One hit in five tokens is 200 in a thousand.
    assertThat(
            json.<Map<String, Object>>getList("rows[0].profile.themes").stream()
                .filter(row -> row.get("theme").equals("multipolarity"))
                .map(row -> String.valueOf(row.get("perThousand"))))
        .singleElement()
        .asString()
        .contains("reference=200.0");
  }

  @Test
  void articleAloneHasNothingToCompareWith() {
    long id =
        articles.add(TestArticles.details("A", "Lonely Post", "en", "2024"), "Law and order.");
    Document page = page("/articles/" + id + "?source=Lonely Post");
    assertThat(page.select("#profile").parents().select(".empty").text())
        .contains("nothing left to compare with");
    assertThat(page.select("figure[data-chart]")).isEmpty();
  }

  @Test
  void addressIsLinkedWithoutTrust() {
    ArticleDetails details =
        new ArticleDetails(
            "Linked", "", "", "en", PublicationDate.UNKNOWN, "https://example.org/a?b=1&c=2");
    Element link =
        page("/articles/" + articles.add(details, "A linked text."))
            .selectFirst(".facts-address a");
    assertThat(link.attr("href")).isEqualTo("https://example.org/a?b=1&c=2");
    assertThat(link.attr("rel")).isEqualTo("noopener noreferrer nofollow");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "abc", "999999999", "-1", "99999999999999999999", "1e3"})
  void unknownArticleIsNotFound(String id) {
    for (String suffix : List.of("", ".json", ".csv", "/removal")) {
      given().get("/articles/" + id + suffix).then().statusCode(404);
    }
  }

  private long add(String title, String body) {
    return articles.add(TestArticles.details(title, "Marking Post", "en", "2024-03"), body);
  }

  /** Returns the text as it stands on the page: what is shown beside it is not text. */
  private static String textOf(Document page) {
    Document copy = page.clone();
    copy.select(".reader-text .siglum").remove();
    return copy.select(".reader-paragraph > p").stream()
        .map(Element::wholeText)
        .collect(Collectors.joining());
  }

  private static Document page(String address) {
    return Jsoup.parse(
        given().accept("text/html").get(address).then().statusCode(200).extract().asString());
  }

  private static JsonPath json(String address) {
    return given().get(address).then().statusCode(200).extract().jsonPath();
  }
}
