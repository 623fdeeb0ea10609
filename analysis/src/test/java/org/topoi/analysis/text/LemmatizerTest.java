package org.topoi.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

  @ParameterizedTest
  @CsvSource({
    "en, ran, run",
    "en, imposed, impose",
    "en, rules, rule",
    "en, countries, country",
    "en, children, child",
    "en, were, be",
    "en, felt, feel",
    "en, leaves, leaf",
    "en, left, left",
    "en, RULES, rule",
    "ru, государств, государство",
    "ru, стран, страна",
    "ru, людей, человек",
    "ru, России, россия",
    "ru, были, быть",
    "ru, санкций, санкция",
    "ru, прав, право",
    "ru, международного, международный",
    "fr, nations, nation",
    "fr, avons, avoir",
    "fr, est, être",
    "fr, droits, droit",
    "fr, yeux, œil",
    "fr, internationaux, international",
    "fr, peuvent, pouvoir",
    "fr, États, état",
    "fr, l', le",
    "de, Häuser, haus",
    "de, gingen, gehen",
    "de, ist, sein",
    "de, Staaten, staat",
    "de, Deutschlands, deutschland",
    "de, größten, gross",
    "de, Völker, volk",
    "de, Regeln, regel",
    "de, HÄUSER, haus",
    "es, países, país",
    "es, naciones, nación",
    "es, hablamos, hablar",
    "es, derechos, derecho",
    "es, dijo, decir",
    "es, leyes, ley",
    "es, fueron, ser",
    "es, pueblos, pueblo"
  })
  void formsHaveTheLemmaThatADictionaryGives(String language, String form, String lemma) {
    assertThat(Lemmatizer.of(new Language(language)).lemma(form)).isEqualTo(lemma);
  }

  @Test
  void englishPossessiveHasTheLemmaOfItsOwner() {
    Lemmatizer english = Lemmatizer.of(Language.ENGLISH);
    assertThat(english.lemma("states's")).isEqualTo("state");
    assertThat(english.lemma("West’s")).isEqualTo("west");
    assertThat(english.lemma("'s")).isEqualTo("'s");
  }

  @Test
  void acronymIsNoPronoun() {
    Lemmatizer english = Lemmatizer.of(Language.ENGLISH);
    assertThat(english.lemma("US")).isEqualTo("us");
    assertThat(english.lemma("us")).isEqualTo("we");
  }

  @Test
  void unknownFormKeepsItsWord() {
    for (String code : List.of("en", "ru", "fr", "de", "es")) {
      Lemmatizer lemmatizer = Lemmatizer.of(new Language(code));
      assertThat(lemmatizer.lemma("Xyzzyq’x")).isEqualTo("xyzzyq'x");
      assertThat(lemmatizer.lemma("a+b_c")).isEqualTo("a+b_c");
      assertThat(lemmatizer.lemma("多极化")).isEqualTo("多极化");
      assertThat(lemmatizer.lemma("")).isEmpty();
    }
  }

  @Test
  void languageWithoutADictionaryGivesTheWord() {
    assertThat(Lemmatizer.supports(new Language("tr"))).isFalse();
    assertThat(Lemmatizer.of(new Language("tr")).lemma("Irmak")).isEqualTo("ırmak");
    assertThat(Lemmatizer.supports(Language.GERMAN)).isTrue();
  }

  @Test
  void manyThreadsFindTheSameLemma() {
    Lemmatizer russian = Lemmatizer.of(Language.RUSSIAN);
    assertThat(
            IntStream.range(0, 5_000)
                .parallel()
                .mapToObj(i -> russian.lemma(i % 2 == 0 ? "государствами" : "странах"))
                .distinct())
        .containsExactlyInAnyOrder("государство", "страна");
  }
}
