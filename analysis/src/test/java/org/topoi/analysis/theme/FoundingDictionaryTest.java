package org.topoi.analysis.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;

class FoundingDictionaryTest {

  private static final ThemeDictionary FOUNDING = ThemeDictionary.founding();

  @Test
  void thirtySixThemesStandInEightGroups() {
    assertThat(FOUNDING.themes()).hasSize(36);
    assertThat(FOUNDING.themes().stream().map(theme -> theme.label().group()).distinct())
        .containsExactly(
            "Order of the world",
            "State",
            "Camps",
            "Values",
            "Conflict",
            "Conduct",
            "Time",
            "Welfare");
    assertThat(FOUNDING.themes().stream().filter(Theme::founding)).hasSize(17);
  }

  /**
   * The codebook counts 1,282 English and 800 Russian patterns, 280 and 101 exclusions. Two English
   * exclusions came with rules of the tagger that the codebook did not have: a final 's may be left
   * out, and U.S. is US.
   */
  @Test
  void patternsAreThoseOfTheCodebook() {
    assertThat(count(Language.ENGLISH, false)).isEqualTo(1282);
    assertThat(count(Language.ENGLISH, true)).isEqualTo(280 + 2);
    assertThat(count(Language.RUSSIAN, false)).isEqualTo(800);
    assertThat(count(Language.RUSSIAN, true)).isEqualTo(101);
    assertThat(FOUNDING.languages()).containsExactly(Language.ENGLISH, Language.RUSSIAN);
  }

  @Test
  void slugsSiglaAndSlotsAreUnique() {
    assertThat(FOUNDING.themes().stream().map(Theme::slug)).doesNotHaveDuplicates();
    assertThat(FOUNDING.themes().stream().map(Theme::siglum))
        .doesNotHaveDuplicates()
        .allMatch(siglum -> siglum.matches("\\p{Lu}\\p{Ll}"));
    assertThat(FOUNDING.themes().stream().map(Theme::slot).sorted())
        .isEqualTo(IntStream.rangeClosed(1, 36).boxed().toList());
  }

  @Test
  void counterpartsAreThemesOfTheDictionary() {
    Set<String> slugs = FOUNDING.themes().stream().map(Theme::slug).collect(Collectors.toSet());
    assertThat(FOUNDING.themes().stream().map(theme -> theme.label().counterpart()))
        .allMatch(counterpart -> counterpart.isEmpty() || slugs.contains(counterpart));
  }

  @Test
  void everyThemeSaysWhatItIsInWords() {
    assertThat(FOUNDING.themes())
        .allSatisfy(
            theme -> {
              ThemeLabel label = theme.label();
              assertThat(
                      List.of(
                          label.name(), label.definition(), label.inclusion(), label.exclusion()))
                  .allMatch(text -> !text.isBlank() && !text.matches(".*(\\*\\*|`|→|\\s{2}).*"));
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPatternMatchesItsOwnWords(Language language) {
    List<String> patterns = patterns(language).stream().map(ThemePattern::text).toList();
    ThemeDictionary eachAlone =
        SmallDictionary.of(language, patterns.stream().map(List::of).toList());
    assertThat(unmatched(ThemeTagger.compile(eachAlone, language), language, patterns, i -> i))
        .isEmpty();
  }

  /** A pattern whose every match an exclusion of its theme takes away would be dead. */
  @ParameterizedTest
  @MethodSource("languages")
  void noPatternIsTakenAwayByItsTheme(Language language) {
    List<String> patterns = new ArrayList<>();
    List<Integer> themes = new ArrayList<>();
    for (int theme = 0; theme < FOUNDING.themes().size(); theme++) {
      for (ThemePattern pattern : FOUNDING.themes().get(theme).patterns(language)) {
        if (!pattern.exclusion()) {
          patterns.add(pattern.text());
          themes.add(theme);
        }
      }
    }
    ThemeTagger tagger = ThemeTagger.compile(FOUNDING, language);
    assertThat(unmatched(tagger, language, patterns, themes::get)).isEmpty();
  }

  /** Returns the patterns whose own words their theme does not hit from the first word on. */
  private static List<String> unmatched(
      ThemeTagger tagger, Language language, List<String> patterns, IntUnaryOperator theme) {
    String paragraphs =
        patterns.stream().map(FoundingDictionaryTest::ownWords).collect(Collectors.joining("\n\n"));
    TokenizedText text = Tokenizer.of(language).tokenize(paragraphs);
    assertThat(text.sentenceCount()).isEqualTo(patterns.size());
    Set<List<Integer>> matched =
        tagger.tag(text).stream()
            .map(hit -> List.of(hit.theme(), hit.start()))
            .collect(Collectors.toSet());
    return IntStream.range(0, patterns.size())
        .filter(i -> !matched.contains(List.of(theme.applyAsInt(i), text.sentenceFirst(i))))
        .mapToObj(patterns::get)
        .toList();
  }

  private static Stream<Language> languages() {
    return Stream.of(Language.ENGLISH, Language.RUSSIAN);
  }

  private static List<ThemePattern> patterns(Language language) {
    return FOUNDING.themes().stream().flatMap(theme -> theme.patterns(language).stream()).toList();
  }

  private static long count(Language language, boolean exclusion) {
    return patterns(language).stream().filter(p -> p.exclusion() == exclusion).count();
  }

  /**
   * Returns a text made of a pattern: its phrase, then the first phrase of a wanted condition; x
   * for a star.
   */
  private static String ownWords(String pattern) {
    return pattern
        .replaceFirst(" !~.*", "")
        .replaceFirst(" ~\\d+ ([^|]*).*", " $1")
        .replace("=", "")
        .replaceAll("(?<= )\\*(?= )", "own")
        .replace('?', 's')
        .replace("*", "x");
  }
}
