package org.topoi.web.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs send articles as JSON, one or many, and take them out again. */
@QuarkusTest
class ArticlesApiTest {

  private static final String NDJSON = "application/x-ndjson";

  private final List<Long> added = new ArrayList<>();

  @AfterEach
  void leaveTheCorpusAsItWas() {
    added.forEach(id -> given().delete("/api/articles/" + id).then().statusCode(204));
  }

  @Test
  void articleIsKeptWithEverythingThatWasSent() {
    Response answer =
        post(
            """
            {"body": "The envoy of Quillmar arrived on foot.", "title": "On foot", "source": "Quillmar Letter",
             "author": "B. Ost", "date": "2022-05", "language": "en", "url": "https://example.org/foot"}""");
    assertThat(answer.statusCode()).isEqualTo(201);
    JsonPath article = answer.jsonPath();
    added.add(article.getLong("id"));
    assertThat(answer.header("Location")).endsWith(article.getString("href"));
    assertThat(article.getMap("details"))
        .containsExactlyInAnyOrderEntriesOf(
            java.util.Map.of(
                "title", "On foot",
                "source", "Quillmar Letter",
                "author", "B. Ost",
                "date", "2022-05",
                "language", "en",
                "url", "https://example.org/foot"));
    assertThat(article.getString("fingerprint")).matches("[0-9a-f]{64}");
    assertThat(given().get("/articles.json?source=Quillmar Letter").jsonPath().getLong("total"))
        .isEqualTo(1);
  }

  @Test
  void languageIsFoundOutButNothingElseIsRecognised() {
    Response answer =
        post(
            "{\"body\": \"Мы остаёмся верны международному праву и равенству государств.\\n\\nМИРАВЕЛЬ, 3 мая 2022 года.\"}");
    added.add(answer.jsonPath().getLong("id"));
    assertThat(answer.jsonPath().getString("details.language")).isEqualTo("ru");
    assertThat(answer.jsonPath().getString("details.title")).isEmpty();
    assertThat(answer.jsonPath().getString("details.date")).isEmpty();
  }

  @Test
  void duplicateNamesTheArticleThatIsThere() {
    long id =
        post("{\"body\": \"“Enough,” said the ferryman’s daughter.\"}").jsonPath().getLong("id");
    added.add(id);
    Response again = post("{\"body\": \"\\\"Enough,\\\" said the  ferryman's\\r\\ndaughter. \"}");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.jsonPath().getLong("articleId")).isEqualTo(id);
    assertThat(again.jsonPath().getString("article")).isEqualTo("/articles/" + id);
    assertThat(again.header("Content-Location")).endsWith("/articles/" + id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"body\": \"A text.\", \"lead\": \"x\"}         | 400 | unreadable-json | lead",
        "{\"body\": \"A text.\"                           | 400 | unreadable-json | cannot be read",
        "[]                                               | 400 | unreadable-json | one JSON object",
        "{\"title\": \"No body\"}                         | 422 | empty-text      | no text",
        "{\"body\": \"  \"}                               | 422 | empty-text      | no text",
        "{\"body\": \"A text.\", \"date\": \"soon\"}      | 400 | unreadable-date | soon",
        "{\"body\": \"A text.\", \"url\": \"ftp://x\"}    | 422 | unusable-detail | https://",
        "{\"body\": \"A text.\", \"language\": \"English\"} | 422 | unusable-detail | language",
      })
  void whatCannotBeKeptIsAProblem(String json, int status, String type, String says) {
    Response answer = post(json);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/" + type);
    assertThat(answer.jsonPath().getString("detail")).contains(says);
  }

  @ParameterizedTest
  @ValueSource(ints = {2_000_001, 20_000_000})
  void textThatIsTooLongIsAProblem(int length) {
    Response answer = post("{\"body\": \"" + "a".repeat(length) + "\"}");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/text-too-long");
  }

  @Test
  void whatAForeignFormCouldSendIsNotRead() {
    List<Response> answers =
        List.of(
            given().contentType("text/plain").body("{\"body\": \"A text.\"}").post("/api/articles"),
            given().formParam("body", "A text.").post("/api/articles"),
            given().multiPart("body", "A text.").post("/api/articles"));
    for (Response answer : answers) {
      assertThat(answer.statusCode()).isEqualTo(415);
      assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/unsupported-media-type");
    }
  }

  @Test
  void linesAreTakenDuplicateOrRefusedEachForItself() {
    long before = given().get("/articles.json").jsonPath().getLong("total");
    Response answer =
        lines(
            """
            {"body": "The first letter from the lighthouse."}

            {"body": "The FIRST letter from the lighthouse.", "title": "Again"}
            {"body": "The second letter", "date": "31.04.2024"}
            {"body": "The third letter", "lines": 3}
            this is no JSON
            {"body": ""}
            {"body": "The fourth letter.", "title": "%s"}
            {"body": "The fifth letter from the lighthouse.", "source": "Lamp"}"""
                .formatted("t".repeat(1001)));
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonPath report = answer.jsonPath();
    List<Long> taken = report.getList("items.findAll { it.status == 'taken' }.id", Long.class);
    added.addAll(taken);
    assertThat(report.getLong("taken")).isEqualTo(2);
    assertThat(report.getLong("duplicates")).isEqualTo(1);
    assertThat(report.getLong("refused")).isEqualTo(5);
    assertThat(report.getList("items.line")).containsExactly(1, 3, 4, 5, 6, 7, 8, 9);
    assertThat(report.getList("items.status"))
        .containsExactly(
            "taken", "duplicate", "refused", "refused", "refused", "refused", "refused", "taken");
    assertThat(report.getLong("items[1].id")).isEqualTo(taken.get(0));
    assertThat(report.getList("items.problem.type"))
        .containsExactly(
            "/problems/unreadable-date",
            "/problems/unreadable-json",
            "/problems/unreadable-json",
            "/problems/empty-text",
            "/problems/unusable-detail");
    assertThat(given().get("/articles.json").jsonPath().getLong("total")).isEqualTo(before + 2);
  }

  @Test
  void lineThatIsTooLongIsRefusedAndTheNextIsTaken() {
    String tooLong = "{\"body\": \"" + "b".repeat(ArticleJson.LONGEST) + "\"}\n";
    Response answer = lines(tooLong + "{\"body\": \"A short note from the pier.\"}");
    added.addAll(
        answer.jsonPath().getList("items.findAll { it.status == 'taken' }.id", Long.class));
    assertThat(answer.jsonPath().getList("items.status")).containsExactly("refused", "taken");
    assertThat(answer.jsonPath().getString("items[0].problem.type"))
        .isEqualTo("/problems/text-too-long");
  }

  @Test
  void moreLinesThanABatchHoldsAreAllTaken() {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 450; i++) {
      letters.append(
          "{\"body\": \"Letter number %d from the pier.\", \"language\": \"en\"}%n".formatted(i));
    }
    Response answer = lines(letters.toString());
    added.addAll(answer.jsonPath().getList("items.id", Long.class));
    assertThat(answer.jsonPath().getLong("taken")).isEqualTo(450);
    assertThat(lines(letters.toString()).jsonPath().getLong("duplicates")).isEqualTo(450);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/ndjson", "application/jsonl"})
  void otherNamesOfLinesOfJsonAreKnown(String type) {
    Response answer = given().header("Content-Type", type).body(new byte[0]).post("/api/articles");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.jsonPath().getList("items")).isEmpty();
  }

  @Test
  void articleThatWasTakenOutIsGoneAndItsTextMayComeAgain() {
    String json = "{\"body\": \"A note that comes twice from the pier.\"}";
    long first = post(json).jsonPath().getLong("id");
    given().delete("/api/articles/" + first).then().statusCode(204);
    given().delete("/api/articles/" + first).then().statusCode(404);
    given().delete("/api/articles/abc").then().statusCode(404);
    long second = post(json).jsonPath().getLong("id");
    added.add(second);
    assertThat(second).isGreaterThan(first);
  }

  private static Response post(String json) {
    return given().contentType("application/json; charset=UTF-8").body(json).post("/api/articles");
  }

  private static Response lines(String ndjson) {
    return given()
        .header("Content-Type", NDJSON)
        .body(ndjson.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/api/articles");
  }
}
