package org.topoi.analysis.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

  @Test
  void textWithoutWordsOrSentencesHasNoScore() {
    assertThat(Flesch.readingEase(0, 0, 0)).isEmpty();
    assertThat(Flesch.kincaidGrade(5, 0, 5)).isEmpty();
    assertThat(GunningFog.navy(0, 3, 0)).isEmpty();
    assertThat(Smog.of(0, 0)).isEmpty();
    assertThat(Lix.lix(0, 0, 0)).isEmpty();
    assertThat(Lix.rix(0, 0)).isEmpty();
    assertThat(Forcast.simple(0, 0)).isEmpty();
    assertThat(ColemanLiau.gradeViaCloze(0, 1, 0)).isEmpty();
    assertThat(MeanLength.ofSentences(0, 0)).isEmpty();
  }

  @Test
  void familiarTextGetsNoSurchargeAtFivePercent() {
    // 5 of 100 is not above 0.05: 15.79·0.05 + 0.0496·10 = 1.2855; 6 of 100: 1.4434 + 3.6365
    assertThat(DaleChall.of1948(100, 10, 5).orElseThrow()).isCloseTo(1.2855, within(1e-12));
    assertThat(DaleChall.of1948(100, 10, 6).orElseThrow()).isCloseTo(5.0799, within(1e-12));
  }

  @Test
  void negativeCountIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lix.lix(-1, 1, 0))
        .withMessage("a count must be at least 0, but is -1");
  }

  @ParameterizedTest
  @CsvSource({
    "Government, 3",
    "don’t, 1",
    "well-known, 2",
    "mother-in-law, 4",
    "1945, 1",
    "zzz, 1",
    "tokenise, 3",
    "decarbonise, 4",
    "blogosphere-like, 4"
  })
  void wordsAreCountedWhole(String word, int syllables) {
    assertThat(EnglishSyllables.count(word)).isEqualTo(syllables);
  }

  @Test
  void wordOutsideTheDictionaryIsSaidToBeSo() {
    assertThat(EnglishSyllables.isInDictionary("Freedom")).isTrue();
    assertThat(EnglishSyllables.isInDictionary("bidenomics")).isFalse();
    assertThat(EnglishSyllables.isInDictionary("")).isFalse();
    assertThat(EnglishSyllables.isInDictionary("свобода")).isFalse();
  }

  @Test
  void everyWordOfTheListIsFound() throws IOException {
    List<String> lines = list();
    assertThat(lines).hasSizeGreaterThan(120_000).isSorted();
    assertThat(lines)
        .allSatisfy(
            line -> {
              String[] parts = line.split(" ");
              assertThat(EnglishSyllables.count(parts[0])).isEqualTo(Integer.parseInt(parts[1]));
            });
  }

  private static List<String> list() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ReadabilityTest.class.getResourceAsStream("syllables.en.txt")),
                StandardCharsets.US_ASCII))) {
      return reader.lines().toList();
    }
  }
}
