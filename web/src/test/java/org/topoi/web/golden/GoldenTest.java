package org.topoi.web.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole JSON answers about the sample corpus, so that a change of their shape is seen. They say
 * nothing of whether a number is right: that is for the vectors and for {@code ReconciliationTest}.
 */
@QuarkusTest
class GoldenTest {

  /**
   * Numbers of articles depend on the order in which other tests have taken articles in and out.
   */
  private static final List<String> VOLATILE = List.of("articleId", "id", "href", "software");

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @ParameterizedTest
  @CsvSource({
    "dashboard, /index.json?period=quarter",
    "dashboard-one-source, '/index.json?source=Harbour Post&from=2024'",
    "themes, /themes.json",
    "theme, /themes/multipolarity.json?limit=3",
    "terms, /terms.json?limit=10",
    "bigrams, /terms.json?length=2&limit=10",
    "term, /terms/law.json?limit=3&period=year&from=2024-06",
    "keyness, '/keyness.json?a.source=Harbour Post&minimum-articles=2&level=0.5&limit=3'",
    "collocations, /collocations.json?node=law&minimum=2&limit=5",
    "concordance, '/concordance.json?query=the (law|rules)&sort=after-1&limit=3&context=4'",
    "articles, /articles.json?limit=3&sort=title&order=ascending",
  })
  void answerIsAsItWas(String name, String address) throws IOException {
    JsonNode answer = MAPPER.readTree(RestAssured.given().get(address).asString());
    withoutVolatile(answer);
    String written = MAPPER.writeValueAsString(answer) + "\n";
    Path file = Path.of("src/test/resources/golden", name + ".json");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, written);
    }
    assertThat(file).as("missing: run make golden and review what it wrote").exists();
    assertThat(MAPPER.readTree(written)).isEqualTo(MAPPER.readTree(Files.readString(file)));
  }

  private static void withoutVolatile(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(VOLATILE);
      object.forEach(GoldenTest::withoutVolatile);
    } else if (node instanceof ArrayNode array) {
      array.forEach(GoldenTest::withoutVolatile);
    }
  }
}
