package org.topoi.web.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.topoi.web.problem.ArticleProblems;

class ArticleJsonTest {

  @Test
  void membersThatAreLeftOutOrNullAreEmpty() throws JsonProcessingException {
    assertThat(read("{\"body\": \"A text.\", \"title\": null}"))
        .isEqualTo(new ArticleInput("A text.", "", "", "", "", "", ""));
  }

  @Test
  void everyMemberIsRead() throws JsonProcessingException {
    String json =
        """
        {"body": "b", "title": "t", "source": "s", "author": "a", "date": "2021", "language": "en", "url": "u"}""";
    assertThat(read(json)).isEqualTo(new ArticleInput("b", "t", "s", "a", "2021", "en", "u"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"body\": \"a\", \"text\": \"b\"}   | There is no member “text”. The members are: ",
        "{\"body\": 5}                        | The member “body” must be a text",
        "{\"body\": true}                     | The member “body” must be a text",
        "{\"body\": [\"a\"]}                  | The member “body” must be a text",
        "{\"body\": {\"a\": 1}}               | The member “body” must be a text",
        "[{\"body\": \"a\"}]                  | The content must be one JSON object",
        "\"a text\"                           | The content must be one JSON object",
        "{\"body\": \"a\", \"body\": \"b\"}   | Duplicate field 'body'",
        "{\"body\": \"a\"} {\"body\": \"b\"}  | JSON",
        "{\"body\": \"a                       | The JSON cannot be read",
        "null                                 | The JSON cannot be read",
        "nonsense                             | The JSON cannot be read",
      })
  void whatIsNoArticleIsRefusedWithTheReason(String json, String says) {
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> read(json))
        .satisfies(
            e ->
                assertThat(ArticleProblems.unreadableJson(e, "/").detail())
                    .contains(says)
                    .doesNotContain("org.topoi", "java."));
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(
            () -> ArticleJson.read("{\"body\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void emptyContentIsRefused() {
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> ArticleJson.read(new byte[0]));
  }

  private static ArticleInput read(String json) throws JsonProcessingException {
    return ArticleJson.read(json.getBytes(StandardCharsets.UTF_8));
  }
}
