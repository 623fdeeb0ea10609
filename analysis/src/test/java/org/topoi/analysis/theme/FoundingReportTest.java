package org.topoi.analysis.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;

/**
 * Sentences of the news report of 28 June 2021 that Topoi was made for, and sentences that say the
 * same in other words.
 *
 * <p>Which theme a sentence carries was decided by reading it against the definitions of the
 * themes, before any pattern was run on it. The quotations are from TASS, "Russia open for dialogue
 * with those who seeks balance of interests".
 */
class FoundingReportTest {

  private static final ThemeDictionary FOUNDING = ThemeDictionary.founding();
  private static final ThemeTagger TAGGER = ThemeTagger.compile(FOUNDING, Language.ENGLISH);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Russia open for dialogue with those who seeks balance of interests — Lavrov | dialogue-cooperation | rivalry peace
          Confrontation is not our choice, Russian Foreign Minister said | rivalry | dialogue-cooperation war-aggression
          Such an approach is "clearly at odds with the ideals of freedom," Lavrov stressed. | freedom | democracy-rights
          Western countries are striving to divert the discussion of key issues into narrow-format groups, using the concept of rules-based world order, Russian Foreign Minister wrote. | the-west rules-based-order | international-law multilateralism
          According to the minister, the UN offers inclusive negotiation platforms on important international topics. | united-nations dialogue-cooperation | international-law
          They can indict and punish all by themselves without ever needing to turn to the UN Security Council. | united-nations | security
          Taken as a whole, the historical West dominated the world for five hundred years. | the-west hegemony-primacy | history-memory colonialism
          but all the West wants is to impose its own rules | the-west rules-based-order | hegemony-primacy
          """)
  void quotedSentenceCarriesWhatItSays(String sentence, String carried, String absent) {
    assertThat(themesOf(sentence))
        .containsAll(slugs(carried))
        .doesNotContainAnyElementsOf(slugs(absent));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Whatever the threats, the country keeps to a sovereign foreign policy and respects the cultural and civilisational diversity of the world. | threat sovereignty civilisation-values diversity | the-west security
          We stay open to honest dialogue with whoever seeks a balance of interests under international law. | dialogue-cooperation international-law | rules-based-order
          The president had called for security without dividing lines and for equal cooperation. | security rivalry equality-justice dialogue-cooperation | alliances
          Justice as a supreme value would let every country, large or small, grow in peace and freedom. | equality-justice peace freedom | economy-development
          It preaches equality and democracy at home, yet the West will not hear of either among states. | double-standards equality-justice democracy-rights the-west | freedom
          The EU draws up sanctions for each such group without a glance at the UN Charter. | sanctions-coercion united-nations | the-west
          Genuine multilateralism, the French president said, does not hinge on unanimity. | multilateralism | hegemony-primacy
          Somebody has even proposed to speak of an autocratic democracy. | democracy-rights | hegemony-primacy
          A multipolar system rests on international law, the sovereign equality of states, non-interference in their domestic affairs, the peaceful resolution of conflicts and the right to self-determination. | multipolarity international-law equality-justice sovereignty non-interference peace self-determination | rules-based-order security
          No brake will stop the coming of a polycentric world. | multipolarity | hegemony-primacy
          """)
  void sentenceInOtherWordsCarriesTheSame(String sentence, String carried, String absent) {
    assertThat(themesOf(sentence))
        .containsAll(slugs(carried))
        .doesNotContainAnyElementsOf(slugs(absent));
  }

  @Test
  void sentenceWithoutThemeCarriesNone() {
    assertThat(themesOf("These are the rules we adhere to.")).isEmpty();
    assertThat(themesOf("This is how like-minded groups and various ‘calls’ emerge.")).isEmpty();
    assertThat(themesOf("What a convenient method.")).isEmpty();
    assertThat(themesOf("Nobody was ever hurt by thinking about what goes on around us."))
        .isEmpty();
  }

  private static Set<String> slugs(String names) {
    return Arrays.stream(names.split(" ")).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> themesOf(String sentence) {
    TokenizedText text = Tokenizer.of(Language.ENGLISH).tokenize(sentence);
    return TAGGER.tag(text).stream()
        .map(hit -> FOUNDING.themes().get(hit.theme()).slug())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
