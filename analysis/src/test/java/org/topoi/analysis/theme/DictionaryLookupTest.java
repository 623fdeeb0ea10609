package org.topoi.analysis.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Expected values come from quanteda 4.3.1, {@code tokens_lookup}. */
class DictionaryLookupTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("vectors")
  void lookupGivesWhatQuantedaGives(String id, JsonNode vector) {
    JsonNode inputs = vector.get("inputs");
    JsonNode options = inputs.get("options");
    DictionaryLookup lookup =
        DictionaryLookup.compile(entries(inputs.get("dictionary")), options(options));
    List<String> tokens = strings(inputs.get("tokens"));
    List<String> result =
        options.get("exclusive").asBoolean() ? lookup.keys(tokens) : lookup.replace(tokens);
    assertThat(result).as(id).isEqualTo(strings(vector.get("expected").get("result")));
  }

  @Test
  void everyVectorIsLookedAt() {
    assertThat(vectors()).hasSize(76);
  }

  @Test
  void labelStandsForEachTokenWithoutMatch() {
    DictionaryLookup lookup =
        DictionaryLookup.compile(
            List.of(new LookupEntry("us", List.of("united states"), List.of())),
            LookupOptions.standard());
    assertThat(lookup.keys(List.of("the", "United", "States", "rose"), "-"))
        .containsExactly("-", "us", "-");
  }

  @Test
  void loneQuestionMarkMatchesOneCharacterAndDoubledBlankIsOne() {
    LookupEntry entry = new LookupEntry("k", List.of("?", "new  york"), List.of());
    DictionaryLookup lookup = DictionaryLookup.compile(List.of(entry), LookupOptions.standard());
    assertThat(lookup.keys(List.of("a", "bc", "New", "York"))).containsExactly("k", "k");
  }

  @Test
  void phraseDoesNotReachAcrossRemovedToken() {
    LookupEntry entry = new LookupEntry("k", List.of("bill * rights"), List.of());
    DictionaryLookup lookup = DictionaryLookup.compile(List.of(entry), LookupOptions.standard());
    assertThat(lookup.keys(List.of("bill", "", "rights"))).isEmpty();
    assertThat(lookup.keys(List.of("bill", "of", "rights"))).containsExactly("k");
  }

  private static Stream<Arguments> vectors() {
    return StreamSupport.stream(document().get("vectors").spliterator(), false)
        .map(vector -> Arguments.of(vector.get("id").asText(), vector));
  }

  private static JsonNode document() {
    try (InputStream stream =
        DictionaryLookupTest.class.getResourceAsStream("/vectors/dictionary-matching.json")) {
      return new ObjectMapper().readTree(stream);
    } catch (IOException e) {
      throw new IllegalStateException("The vectors cannot be read", e);
    }
  }

  private static LookupOptions options(JsonNode options) {
    return new LookupOptions(
        switch (options.get("valuetype").asText()) {
          case "glob" -> ValueType.GLOB;
          case "fixed" -> ValueType.FIXED;
          default -> ValueType.REGEX;
        },
        options.get("case_insensitive").asBoolean(),
        options.get("nested_scope").asText().equals("key") ? Scope.THEME : Scope.DICTIONARY,
        levels(options),
        options.get("capkeys").asBoolean());
  }

  private static Set<Integer> levels(JsonNode options) {
    return StreamSupport.stream(options.path("levels").spliterator(), false)
        .map(JsonNode::asInt)
        .collect(Collectors.toSet());
  }

  private static List<LookupEntry> entries(JsonNode dictionary) {
    return StreamSupport.stream(dictionary.spliterator(), false)
        .map(
            entry ->
                new LookupEntry(
                    entry.get("key").asText(),
                    strings(entry.path("values")),
                    entries(entry.path("children"))))
        .toList();
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
