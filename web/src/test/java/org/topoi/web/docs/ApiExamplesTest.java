package org.topoi.web.docs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The curl examples of docs/api.md do what the text beside them says. */
@QuarkusTest
class ApiExamplesTest {

  private static final Pattern EXAMPLE = Pattern.compile("(?s)```sh\\n(.*?)```");
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:8080([^'\\s]*)");
  private static final Pattern HEADER = Pattern.compile("-H '([^:]+): ([^']+)'");
  private static final Pattern DATA = Pattern.compile("(?s)-d '(.*?)'\\s*$");
  private static final Pattern LINE = Pattern.compile(" '([^'%][^']*)'");

  /** The number that an article gets in the examples. */
  private static final String KEPT = "/api/articles/43";

  @Test
  void everyExampleSucceeds() throws IOException {
    List<String> examples = examples();
    assertThat(examples).hasSizeGreaterThanOrEqualTo(5);
    List<Long> added = new ArrayList<>();
    for (String example : examples) {
      Response answer = run(example, added);
      assertThat(answer.statusCode()).as(example).isBetween(200, 299);
      if (answer.statusCode() == 201) {
        added.add(answer.jsonPath().getLong("id"));
      } else if (example.contains("x-ndjson")) {
        assertThat(answer.jsonPath().getList("items.status"))
            .containsExactly("taken", "duplicate", "refused");
        added.add(answer.jsonPath().getLong("items[0].id"));
      }
    }
    added.forEach(id -> given().delete("/api/articles/" + id));
  }

  private static Response run(String example, List<Long> added) {
    RequestSpecification request = given().urlEncodingEnabled(false);
    HEADER
        .matcher(example)
        .results()
        .forEach(header -> request.header(header.group(1), header.group(2)));
    String address = first(ADDRESS, example);
    if (example.contains("-X DELETE")) {
      assertThat(address).isEqualTo(KEPT);
      return request.delete(KEPT.replace("43", String.valueOf(added.get(0))));
    }
    String data = example.startsWith("printf") ? lines(example) : first(DATA, example);
    return data.isEmpty()
        ? request.get(address)
        : request.body(data.getBytes(StandardCharsets.UTF_8)).post(address);
  }

  private static String lines(String example) {
    return LINE.matcher(example.substring(0, example.indexOf('|')))
        .results()
        .map(line -> line.group(1))
        .collect(Collectors.joining("\n"));
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static List<String> examples() throws IOException {
    return EXAMPLE
        .matcher(Files.readString(Path.of("../docs/api.md")))
        .results()
        .map((MatchResult example) -> example.group(1).strip())
        .toList();
  }
}
