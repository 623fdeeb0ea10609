package org.topoi.web.method;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Every number has its entry, and every link to a method finds it. */
@QuarkusTest
class MethodsPageTest {

  private static final Pattern ANCHOR = Pattern.compile("/methods#([a-z0-9-]+)");

  @Test
  void everyEntryOfTheContentsIsOnThePage() {
    Document page = page();
    for (MethodEntry entry : MethodEntry.values()) {
      assertThat(page.select("h2#" + entry.anchor()).text()).isEqualTo(entry.title());
      assertThat(page.select(".methods-list a[href=#" + entry.anchor() + "]")).hasSize(1);
    }
    assertThat(page.select(".method")).hasSize(MethodEntry.values().length);
  }

  @Test
  void everyEntryHasAnExampleOrItsTable() {
    page()
        .select(".method")
        .forEach(
            method ->
                assertThat(method.select("dt:contains(Example), table"))
                    .as(method.select("h2").text())
                    .isNotEmpty());
  }

  @Test
  void everyLinkToAMethodFindsIt() throws IOException {
    Document page = page();
    Set<String> anchors = new TreeSet<>();
    for (Path root :
        new Path[] {Path.of("src/main/resources/templates"), Path.of("src/main/java")}) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          ANCHOR
              .matcher(Files.readString(file))
              .results()
              .map(m -> m.group(1))
              .forEach(anchors::add);
        }
      }
    }
    assertThat(anchors)
        .isNotEmpty()
        .allSatisfy(anchor -> assertThat(page.select("#" + anchor)).hasSize(1));
  }

  @Test
  void languagesSayWhatTheyHave() {
    assertThat(page().select("[aria-labelledby=languages] tbody tr").eachText())
        .anySatisfy(row -> assertThat(row).startsWith("English en yes"))
        .anySatisfy(row -> assertThat(row).matches("French fr yes \\d+ none"))
        .anySatisfy(row -> assertThat(row).startsWith("Russian ru yes"));
  }

  @Test
  void measuresForDevelopersHaveTheSameEntries() throws IOException {
    String measures = Files.readString(Path.of("../docs/measures.md"));
    assertThat(
            Pattern.compile("(?m)^## (.+)$")
                .matcher(measures)
                .results()
                .map(MethodsPageTest::first))
        .containsExactlyElementsOf(
            Stream.of(MethodEntry.values())
                .map(entry -> entry.title() + " (`#" + entry.anchor() + "`)")
                .toList());
  }

  private static String first(MatchResult match) {
    return match.group(1).strip();
  }

  private static Document page() {
    return Jsoup.parse(given().get("/methods").then().statusCode(200).extract().asString());
  }
}
