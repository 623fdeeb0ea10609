package org.topoi.benchmark.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.topoi.analysis.theme.ThemePattern;
import org.topoi.benchmark.task.BenchmarkThemes.PatternWord;

class BenchmarkThemesTest {

  private static final List<List<PatternWord>> PHRASES =
      BenchmarkThemes.DICTIONARY.themes().stream()
          .flatMap(theme -> BenchmarkThemes.phrases(theme).stream())
          .toList();

  @Test
  void fiveThemesHaveSixtyPatternsAsTheTaskSays() {
    assertThat(BenchmarkThemes.DICTIONARY.themes()).hasSize(5);
    assertThat(PHRASES).hasSize(60);
    assertThat(PHRASES.stream().filter(words -> words.size() > 1)).hasSize(18);
    assertThat(PHRASES.stream().filter(words -> words.stream().anyMatch(PatternWord::beginning)))
        .hasSize(34);
  }

  @Test
  void everyPatternIsMadeOfWordsAndBeginningsAlone() {
    assertThat(
            BenchmarkThemes.DICTIONARY.themes().stream()
                .flatMap(theme -> theme.patterns().stream())
                .map(ThemePattern::text))
        .allMatch(text -> text.matches("[a-z-]+\\*?( [a-z-]+\\*?)*"));
  }
}
