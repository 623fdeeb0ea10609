package org.topoi.analysis.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.topoi.analysis.theme.SmallDictionary.hits;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;

class ThemeTaggerTest {

  @Test
  void wordMatchesWholeTokenInAnyCase() {
    assertThat(hits("Threat, THREAT and threats", "threat")).containsExactly("Threat", "THREAT");
  }

  @Test
  void phraseMatchesNeighbouringTokens() {
    assertThat(hits("New centres of power; centres of new power", "new centres of"))
        .containsExactly("New centres of");
  }

  @Test
  void starStandsForAnyEndingAlsoNone() {
    assertThat(hits("sovereign sovereignty sovereigns overeign", "sovereign*"))
        .containsExactly("sovereign", "sovereignty", "sovereigns");
  }

  @Test
  void questionMarkStandsForOneCharacter() {
    assertThat(hits("civilisation civilizations civiliation", "civili?ation*"))
        .containsExactly("civilisation", "civilizations");
  }

  @Test
  void starAloneIsAnyOneToken() {
    assertThat(hits("Russia's brutal aggression, Russia's aggression", "=Russia's * aggression"))
        .containsExactly("Russia's brutal aggression");
  }

  @Test
  void caseFlagHoldsForItsWordOnly() {
    assertThat(hits("The West and the west. THE West", "the =West"))
        .containsExactly("The West", "THE West");
  }

  @Test
  void caseFlagMatchesAtSentenceStart() {
    assertThat(hits("West is best. Go west.", "=West")).containsExactly("West");
    assertThat(hits("West is best. Go west.", "west")).containsExactly("West", "west");
  }

  @Test
  void smallLetterWithFlagNeverMatchesCapital() {
    assertThat(hits("West is best.", "=west")).isEmpty();
  }

  @Test
  void dottedAndUndottedCapitalsAreOneEntry() {
    String text = "the UN, the U.N. and the U.N Charter, un pays";
    assertThat(hits(text, "=UN")).containsExactly("UN", "U.N", "U.N");
    assertThat(hits(text, "=U.N.")).containsExactly("UN", "U.N", "U.N");
  }

  @Test
  void pronounIsNeverTheCountry() {
    assertThat(hits("They told us that the US and the U.S. differ", "=US"))
        .containsExactly("US", "U.S");
  }

  @Test
  void finalPossessiveMayBeLeftOut() {
    assertThat(hits("the West's rules, the West’s rules", "the =West"))
        .containsExactly("the West's", "the West’s");
    assertThat(hits("NATO's and NATO’S", "=NATO")).containsExactly("NATO's", "NATO’S");
    assertThat(hits("the threat's size", "threat")).containsExactly("threat's");
  }

  @Test
  void patternWithPossessiveMatchesPossessiveOnly() {
    assertThat(hits("women's rights, women rights, women’s rights", "women's rights"))
        .containsExactly("women's rights", "women’s rights");
  }

  @Test
  void possessiveIsRuleOfEnglishAlone() {
    assertThat(hits(Language.GERMAN, "Deutschland's Politik", "deutschland")).isEmpty();
  }

  @Test
  void hyphenedWordIsOneToken() {
    assertThat(hits("a rules-based order, rules based, rules‑based", "rules-based"))
        .containsExactly("rules-based", "rules‑based");
    assertThat(hits("climate-neutral and climate neutral", "climate-*"))
        .containsExactly("climate-neutral");
  }

  @Test
  void hyphenBeforeDigitsCutsPatternAsItCutsText() {
    assertThat(hits("the G-77 and g-77", "=G-77")).containsExactly("G-77");
  }

  @Test
  void slashCutsPatternAsItCutsText() {
    assertThat(hits("peace/war and peace war", "peace/war"))
        .containsExactly("peace/war", "peace war");
  }

  @Test
  void punctuationDoesNotBreakPhrase() {
    assertThat(hits("just, and lasting", "just and")).containsExactly("just, and");
  }

  @Test
  void sentenceEndBreaksPhrase() {
    assertThat(hits("We want no cold. War is near.", "cold war")).isEmpty();
  }

  @Test
  void nearbyWordLetsPatternCountOnEitherSide() {
    assertThat(hits("They impose on all their will", "impose* ~3 their will"))
        .containsExactly("impose");
    assertThat(hits("Their will they impose", "impose* ~3 their will")).containsExactly("impose");
  }

  @Test
  void nearbyWordMayBeAsFarAsTheNumberSays() {
    // "freeze" is token 0, "assets" token 3: three tokens away.
    assertThat(hits("freeze all their assets", "freez* ~3 asset*")).containsExactly("freeze");
    assertThat(hits("freeze all their assets", "freez* ~2 asset*")).isEmpty();
    assertThat(hits("assets that they freeze", "freez* ~3 asset*")).containsExactly("freeze");
    assertThat(hits("assets that they freeze", "freez* ~2 asset*")).isEmpty();
  }

  @Test
  void nearbyPhraseBeginsOrEndsWithinTheDistance() {
    assertThat(hits("meddle in internal affairs", "meddl* ~2 internal affairs"))
        .containsExactly("meddle");
    assertThat(hits("internal affairs they meddle", "meddl* ~2 internal affairs"))
        .containsExactly("meddle");
    assertThat(hits("internal affairs in which they meddle", "meddl* ~2 internal affairs"))
        .isEmpty();
  }

  @Test
  void distanceIsMeasuredFromTheEndOfPhrase() {
    assertThat(hits("own rules they impose", "own rules ~2 impose")).containsExactly("own rules");
    assertThat(hits("own rules they now impose", "own rules ~2 impose")).isEmpty();
  }

  @Test
  void conditionSharesNoTokenWithHit() {
    assertThat(hits("A NEW START", "=START ~6 treaty|new start")).isEmpty();
    assertThat(hits("the New START treaty", "=START ~6 treaty|new start")).containsExactly("START");
  }

  @Test
  void conditionIsNotUsedUp() {
    assertThat(hits("sanctions lifted", "sanctions ~2 lift*", "lifted"))
        .containsExactly("sanctions", "lifted");
  }

  @Test
  void conditionEndsAtSentenceEnd() {
    assertThat(hits("They impose it. Their will is law.", "impose* ~5 their will")).isEmpty();
  }

  @Test
  void negativeConditionKeepsPatternFromCounting() {
    String pattern = "security !~2 job*|old age";
    assertThat(hits("security of all", pattern)).containsExactly("security");
    assertThat(hits("security in jobs", pattern)).isEmpty();
    assertThat(hits("security in old age", pattern)).isEmpty();
    assertThat(hits("security. Old age", pattern)).containsExactly("security");
  }

  @Test
  void allConditionsOfPatternMustHold() {
    String pattern = "talks ~3 peace !~3 pay";
    assertThat(hits("peace talks", pattern)).containsExactly("talks");
    assertThat(hits("peace talks on pay", pattern)).isEmpty();
    assertThat(hits("talks", pattern)).isEmpty();
  }

  @Test
  void conditionMayCarryCaseFlag() {
    assertThat(hits("the security council of the UN", "security council ~4 =UN"))
        .containsExactly("security council");
    assertThat(hits("the security council of un pays", "security council ~4 =UN")).isEmpty();
  }

  @Test
  void hitThatTouchesExclusionDoesNotCount() {
    assertThat(hits("cold war and war", "war", "-cold war*")).containsExactly("war");
    assertThat(hits("a sovereign debt crisis of a sovereign", "sovereign*", "-sovereign debt*"))
        .containsExactly("sovereign");
  }

  @Test
  void exclusionOfOneThemeLeavesOthersAlone() {
    ThemeDictionary dictionary =
        SmallDictionary.of(Language.ENGLISH, List.of("war", "-cold war"), List.of("war"));
    assertThat(tag(dictionary, "the cold war")).containsExactly(new ThemeHit(1, 0, 2, 3));
  }

  @Test
  void exclusionMayHaveCondition() {
    assertThat(hits("they negotiate pay", "negotiat*", "-negotiat* ~3 pay")).isEmpty();
    assertThat(hits("they negotiate peace", "negotiat*", "-negotiat* ~3 pay"))
        .containsExactly("negotiate");
  }

  @Test
  void excludedLongMatchLeavesItsOtherWordsToShorterOne() {
    assertThat(hits("peace talks tonight", "peace", "peace talks", "-talks tonight"))
        .containsExactly("peace");
  }

  @Test
  void longestMatchCountsThenLeftmost() {
    assertThat(hits("United States of America", "united states", "united states of america"))
        .containsExactly("United States of America");
    assertThat(hits("a b a b a", "a b", "b a")).containsExactly("a b", "a b");
  }

  @Test
  void neighbouringMatchesAreTwoHits() {
    assertThat(hits("China United States of America", "china", "united states of america"))
        .containsExactly("China", "United States of America");
    assertThat(hits("war war", "war")).hasSize(2);
  }

  @Test
  void firstOfPatternsWithSameTokensCarriesHit() {
    ThemeDictionary dictionary =
        SmallDictionary.of(Language.ENGLISH, List.of("peace", "sovereign*", "sovereignty"));
    assertThat(tag(dictionary, "sovereignty")).containsExactly(new ThemeHit(0, 1, 0, 1));
  }

  @Test
  void themesCountEachForItselfUnlessScopeIsDictionary() {
    ThemeDictionary dictionary =
        SmallDictionary.of(Language.ENGLISH, List.of("security"), List.of("security council"));
    TokenizedText text = Tokenizer.of(Language.ENGLISH).tokenize("the Security Council");
    assertThat(ThemeTagger.compile(dictionary, Language.ENGLISH).tag(text))
        .containsExactly(new ThemeHit(0, 0, 1, 2), new ThemeHit(1, 0, 1, 3));
    assertThat(ThemeTagger.compile(dictionary, Language.ENGLISH, Scope.DICTIONARY).tag(text))
        .containsExactly(new ThemeHit(1, 0, 1, 3));
  }

  @Test
  void onlyPatternsOfTheLanguageAreLookedFor() {
    ThemeDictionary russian = SmallDictionary.of(Language.RUSSIAN, List.of("война", "war"));
    TokenizedText text = Tokenizer.of(Language.ENGLISH).tokenize("war война");
    assertThat(ThemeTagger.compile(russian, Language.ENGLISH).tag(text)).isEmpty();
    assertThat(hits(Language.RUSSIAN, "Запад и запад, Западом", "=Запад", "запад*"))
        .containsExactly("Запад", "запад", "Западом");
  }

  @Test
  void emptyTextHasNoHit() {
    assertThat(hits("", "war")).isEmpty();
    assertThat(hits("war")).isEmpty();
  }

  @Test
  void unreadablePatternIsRefused() {
    ThemeDictionary dictionary = SmallDictionary.of(Language.ENGLISH, List.of("war ~ peace"));
    assertThatThrownBy(() -> ThemeTagger.compile(dictionary, Language.ENGLISH))
        .isInstanceOf(MalformedPatternException.class);
  }

  @Test
  void threadsThatShareTaggerSeeTheSameHits() {
    ThemeDictionary dictionary =
        SmallDictionary.of(Language.ENGLISH, List.of("w*", "word3 word4"), List.of("*5"));
    String text = String.join(" ", IntStream.range(0, 2000).mapToObj(i -> "word" + i).toList());
    TokenizedText tokens = Tokenizer.of(Language.ENGLISH).tokenize(text);
    List<ThemeHit> alone = ThemeTagger.compile(dictionary, Language.ENGLISH).tag(tokens);
    ThemeTagger shared = ThemeTagger.compile(dictionary, Language.ENGLISH);
    List<List<ThemeHit>> together =
        IntStream.range(0, 8).parallel().mapToObj(i -> shared.tag(tokens)).toList();
    assertThat(together).isEqualTo(Collections.nCopies(8, alone));
  }

  private static List<ThemeHit> tag(ThemeDictionary dictionary, String text) {
    return ThemeTagger.compile(dictionary, Language.ENGLISH)
        .tag(Tokenizer.of(Language.ENGLISH).tokenize(text));
  }
}
