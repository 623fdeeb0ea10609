package org.topoi.analysis.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;

/** The tagger against a matcher that tries every range of every sentence with every pattern. */
class TaggingPropertyTest {

  private static final Tokenizer TOKENIZER = Tokenizer.of(Language.ENGLISH);

  @Property(tries = 300)
  void taggerFindsWhatTryingEverythingFinds(
      @ForAll("themes") List<List<String>> themes,
      @ForAll("texts") String text,
      @ForAll Scope scope) {
    ThemeDictionary dictionary = dictionary(themes);
    TokenizedText tokens = TOKENIZER.tokenize(text);
    assertThat(ThemeTagger.compile(dictionary, Language.ENGLISH, scope).tag(tokens))
        .isEqualTo(new NaiveTagger(dictionary, tokens, scope).hits());
  }

  @Property(tries = 100)
  void orderOfPatternsChangesNoHit(
      @ForAll("themes") List<List<String>> themes,
      @ForAll("texts") String text,
      @ForAll long seed) {
    List<List<String>> shuffled = new ArrayList<>();
    for (List<String> patterns : themes) {
      List<String> other = new ArrayList<>(patterns);
      Collections.shuffle(other, new Random(seed));
      shuffled.add(other);
    }
    assertThat(ranges(themes, text)).isEqualTo(ranges(shuffled, text));
  }

  @Property(tries = 100)
  void tokenCountsOncePerTheme(
      @ForAll("themes") List<List<String>> themes,
      @ForAll("texts") String text,
      @ForAll Scope scope) {
    Set<List<Integer>> seen = new HashSet<>();
    for (ThemeHit hit :
        ThemeTagger.compile(dictionary(themes), Language.ENGLISH, scope)
            .tag(TOKENIZER.tokenize(text))) {
      for (int position = hit.start(); position < hit.end(); position++) {
        assertThat(seen.add(List.of(hit.theme(), position))).isTrue();
      }
    }
  }

  @Provide
  Arbitrary<List<List<String>>> themes() {
    Arbitrary<String> word =
        Arbitraries.of("a", "b", "c", "ab", "a*", "?", "*b", "=A", "=a", "=B*");
    Arbitrary<String> phrase =
        word.list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));
    Arbitrary<String> open =
        Combinators.combine(word, Arbitraries.of("", " *", " * b"), phrase)
            .as((first, middle, last) -> middle.isEmpty() ? last : first + middle);
    Arbitrary<String> condition =
        Combinators.combine(
                Arbitraries.of("~", "!~"), Arbitraries.integers().between(1, 3), phrase, open)
            .as((sign, distance, one, other) -> " " + sign + distance + " " + one + "|" + other);
    Arbitrary<String> pattern =
        Combinators.combine(Arbitraries.of("", "", "", "-"), open, condition.list().ofMaxSize(1))
            .as((mark, text, conditions) -> mark + text + String.join("", conditions));
    return pattern.list().ofMinSize(1).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> token =
        Arbitraries.of("a", "b", "c", "ab", "A", "B", "Ab", "aab", "B's", "a’s");
    Arbitrary<String> sentence =
        token.list().ofMinSize(1).ofMaxSize(8).map(tokens -> String.join(" ", tokens));
    return sentence.list().ofMinSize(1).ofMaxSize(3).map(all -> String.join("\n\n", all));
  }

  private static ThemeDictionary dictionary(List<List<String>> themes) {
    return SmallDictionary.of(Language.ENGLISH, themes);
  }

  private static List<List<Integer>> ranges(List<List<String>> themes, String text) {
    return ThemeTagger.compile(dictionary(themes), Language.ENGLISH)
        .tag(TOKENIZER.tokenize(text))
        .stream()
        .map(hit -> List.of(hit.theme(), hit.start(), hit.end()))
        .toList();
  }
}
