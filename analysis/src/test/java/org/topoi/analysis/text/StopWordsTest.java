package org.topoi.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "fr", "de", "es"})
  void listIsSortedAndShort(String code) {
    List<String> lines = ResourceLines.of("stopwords." + code + ".txt");
    assertThat(lines).isSorted().doesNotHaveDuplicates().hasSizeBetween(150, 249);
    assertThat(StopWords.of(new Language(code)).words()).hasSize(lines.size());
  }

  @Test
  void functionWordsAreStopWordsAndContentWordsAreNot() {
    StopWords english = StopWords.of(Language.ENGLISH);
    assertThat(english.contains("the")).isTrue();
    assertThat(english.contains("don't")).isTrue();
    assertThat(english.contains("said")).isFalse();
    assertThat(english.contains("sovereignty")).isFalse();
  }

  @Test
  void frenchElisionsAreStopWords() {
    assertThat(StopWords.of(Language.FRENCH).words()).contains("l'", "d'", "qu'", "jusqu'");
  }

  @Test
  void wordsAreFoldedAsTokensAre() {
    assertThat(StopWords.of(Language.GERMAN).contains(Folding.word("Daß"))).isTrue();
  }

  @Test
  void languageWithoutAListHasNone() {
    assertThat(StopWords.of(new Language("zh")).words()).isEmpty();
  }
}
