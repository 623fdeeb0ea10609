package org.topoi.web.article;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The list of articles is sorted, paged and narrowed, and each number of a facet is the length of
 * the list it opens.
 */
@QuarkusTest
class ArticlesPageTest {

  private static final String OURS = "source=List Post&source=List Times";

  private final TestArticles articles;

  ArticlesPageTest(TestArticles articles) {
    this.articles = articles;
  }

  @BeforeEach
  void addArticles() {
    articles.add(
        TestArticles.details("Beta", "List Post", "en", "2023-05-06"),
        "A multipolar order. The sovereignty of states. Sovereignty again.");
    articles.add(TestArticles.details("alpha", "List Times", "en", "2024"), "A vernal quiet text.");
    articles.add(TestArticles.details("مقالة", "List Post", "ar", ""), "نص قصير.");
    articles.add(
        TestArticles.details("", "List Times", "en", "2024-02"), "International law, unsaid.");
  }

  @AfterEach
  void removeArticles() {
    articles.removeAll();
  }

  @ParameterizedTest
  @CsvSource({
    "sort=date, 'alpha||Beta|مقالة'",
    "sort=date&order=ascending, 'Beta||alpha|مقالة'",
    "sort=title, 'alpha|Beta|مقالة|'",
    "sort=tokens, 'Beta|alpha||مقالة'",
    "sort=hits, 'Beta||alpha|مقالة'"
  })
  void listIsSortedAndWhatIsNotKnownComesLast(String settings, String titles) {
    List<String> listed = json("/articles.json?" + OURS + "&" + settings).getList("rows.title");
    assertThat(String.join("|", listed)).isEqualTo(titles);
  }

  @Test
  void headOfTheSortedColumnSaysSoAndTurnsItRound() {
    Document page = page("/articles?" + OURS + "&sort=title");
    Element head = page.selectFirst("th[aria-sort]");
    assertThat(head.text()).isEqualTo("Title");
    assertThat(head.attr("aria-sort")).isEqualTo("ascending");
    assertThat(head.selectFirst("a").attr("href")).contains("order=descending");
    assertThat(page.select("thead th a:contains(Tokens)").attr("href"))
        .contains("order=descending");
  }

  @Test
  void pagesHoldEveryArticleOnce() {
    JsonPath first = json("/articles.json?" + OURS + "&limit=3&sort=title");
    assertThat(first.getInt("total")).isEqualTo(4);
    JsonPath second = json(decoded(first.getString("next")));
    assertThat(second.getList("rows.id")).hasSize(1);
    assertThat(first.getList("rows.id")).doesNotContainAnyElementsOf(second.getList("rows.id"));
    assertThat(second.getString("next")).isNull();
    assertThat(page("/articles?" + OURS + "&page=9").select(".empty").text()).contains("no page 9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        OURS,
        "source=List Post",
        "source=List Post&language=ar",
        "theme=sovereignty",
        "theme=sovereignty&theme=the-west&" + OURS,
        "from=2024-01-01&to=2024-12-31&" + OURS,
        "date=unknown",
        "q=sovereignty&" + OURS
      })
  void countOfAFacetIsTheLengthOfTheListItOpens(String selection) {
    Document page = page(("/articles?" + selection).replaceFirst("\\?$", ""));
    int checked = 0;
    for (Element facet : page.select(".facet")) {
      if (!facet.select(".facet-chosen").isEmpty()) {
        continue;
      }
      for (Element value : facet.select(".facet-values li")) {
        String href = decoded(value.selectFirst("a").attr("href"));
        assertThat(json(href.replaceFirst("/articles", "/articles.json")).getLong("total"))
            .as(href)
            .isEqualTo(Long.parseLong(value.select(".num").text().replace(",", "")));
        checked++;
      }
    }
    assertThat(checked).isPositive();
  }

  @Test
  void countsOfAChosenKindAreThoseOfTheSelectionWithoutIt() {
    Document page = page("/articles?source=list post&q=sovereignty");
    Element chosen = page.selectFirst("#facet-source ~ ul .facet-chosen");
    assertThat(chosen.selectFirst("bdi").text()).isEqualTo("List Post");
    assertThat(chosen.attr("aria-current")).isEqualTo("true");
    String without = decoded(chosen.attr("href"));
    assertThat(without).doesNotContain("source=");
    Document open = page("/articles?q=sovereignty");
    assertThat(
            page.select("#facet-source ~ ul li").eachText().stream()
                .map(t -> t.replace(", chosen; take it away", "")))
        .containsExactlyElementsOf(open.select("#facet-source ~ ul li").eachText());
  }

  @Test
  void undatedArticlesAreOneLinkAway() {
    Document page = page("/articles?" + OURS);
    Element undated = page.selectFirst("#facet-year ~ ul a:contains(undated)");
    assertThat(
            json(decoded(undated.attr("href")).replace("/articles?", "/articles.json?"))
                .getList("rows.title"))
        .containsExactly("مقالة");
  }

  @Test
  void emptySearchSaysWhatWasSearchedAndOffersToDropIt() {
    Document page = page("/articles?source=List Post&q=zyzzyva \"no such\"");
    assertThat(page.select(".empty").text())
        .contains("zyzzyva \"no such\"")
        .contains("of this selection");
    assertThat(decoded(page.select(".empty a").first().attr("href")))
        .isEqualTo("/articles?source=List Post");
    assertThat(page.select("#q").val()).isEqualTo("zyzzyva \"no such\"");
  }

  @Test
  void titleCarriesItsLanguageAndAMissingOneIsNamed() {
    Document page = page("/articles?" + OURS);
    Element arabic = page.selectFirst(".article-title[lang=ar]");
    assertThat(arabic.attr("dir")).isEqualTo("rtl");
    assertThat(page.select(".article-title").eachText()).contains("Untitled");
  }

  @Test
  void hitsOfAnArticleAreThoseMarkedOnItsPage() {
    Document page = page("/articles?" + OURS + "&sort=hits");
    Element row = page.selectFirst("tbody tr");
    assertThat(row.select("td.num a").text()).isEqualTo("3");
    Document article = page(decoded(row.select("td.num a").attr("href").replaceFirst("#.*", "")));
    assertThat(article.select("mark[id]")).hasSize(3);
    Element chip = row.selectFirst(".article-themes a");
    assertThat(chip.text()).contains("Sovereignty, 2");
    Document marked = page(decoded(chip.attr("href").replaceFirst("#.*", "")));
    assertThat(marked.select("mark[id]:not(.mark-off)")).hasSize(2);
  }

  @Test
  void tableHasAColumnForEachFoundingTheme() {
    String csv = given().get("/articles.csv?" + OURS).then().statusCode(200).extract().asString();
    assertThat(csv.lines()).hasSize(5);
    assertThat(csv.lines().findFirst().orElseThrow().split(","))
        .hasSize(9 + 17)
        .contains("sovereignty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=1001", "limit=0", "sort=colour", "order=up", "page=0", "show=x"})
  void unreadableSettingIsRefused(String settings) {
    given().get("/articles?" + settings).then().statusCode(400);
  }

  private static String decoded(String address) {
    return URLDecoder.decode(address, StandardCharsets.UTF_8);
  }

  private static Document page(String address) {
    return Jsoup.parse(
        given().accept("text/html").get(address).then().statusCode(200).extract().asString());
  }

  private static JsonPath json(String address) {
    return given().get(address).then().statusCode(200).extract().jsonPath();
  }
}
