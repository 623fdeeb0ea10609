package org.topoi.analysis.readability;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.topoi.analysis.VectorFamily;
import org.topoi.analysis.Vectors.Vector;

class ReadabilityVectorsTest {

  @TestFactory
  Stream<DynamicTest> scoresAreThePublishedOnes() {
    return new VectorFamily("readability")
        .optional(
            "readability.flesch_reading_ease",
            v -> Flesch.readingEase(words(v), sentences(v), syllables(v)))
        .optional(
            "readability.flesch_kincaid_grade",
            v -> Flesch.kincaidGrade(words(v), sentences(v), syllables(v)))
        .optional("readability.gunning_fog", v -> GunningFog.of(words(v), sentences(v), poly(v)))
        .optional(
            "readability.gunning_fog.navy", v -> GunningFog.navy(words(v), sentences(v), poly(v)))
        .optional("readability.smog", v -> Smog.of(sentences(v), poly(v)))
        .optional("readability.smog.equation_c", v -> Smog.equationC(sentences(v), poly(v)))
        .optional("readability.smog.simple", v -> Smog.simple(sentences(v), poly(v)))
        .optional(
            "readability.ari", v -> AutomatedReadability.index(words(v), sentences(v), letters(v)))
        .optional(
            "readability.ari.navy",
            v -> AutomatedReadability.navy(words(v), sentences(v), letters(v)))
        .optional(
            "readability.coleman_liau.index",
            v -> ColemanLiau.index(words(v), sentences(v), letters(v)))
        .optional(
            "readability.coleman_liau.cloze_percent",
            v -> ColemanLiau.clozePercent(words(v), sentences(v), letters(v)))
        .optional(
            "readability.coleman_liau.grade_via_cloze",
            v -> ColemanLiau.gradeViaCloze(words(v), sentences(v), letters(v)))
        .optional("readability.lix", v -> Lix.lix(words(v), sentences(v), longWords(v)))
        .optional("readability.rix", v -> Lix.rix(sentences(v), longWords(v)))
        .optional(
            "readability.dale_chall.1948",
            v -> DaleChall.of1948(words(v), sentences(v), unfamiliar(v, "dale_chall")))
        .optional(
            "readability.dale_chall.new_1995_cloze",
            v -> DaleChall.cloze1995(words(v), sentences(v), unfamiliar(v, "dale_chall")))
        .optional(
            "readability.dale_chall.powers_sumner_kearl",
            v -> DaleChall.powersSumnerKearl(words(v), sentences(v), unfamiliar(v, "dale_chall")))
        .optional(
            "readability.spache.revised",
            v -> Spache.revised(words(v), sentences(v), unfamiliar(v, "spache")))
        .optional("readability.forcast.simple", v -> Forcast.simple(words(v), mono(v)))
        .optional("readability.forcast.rgl", v -> Forcast.readingGradeLevel(words(v), mono(v)))
        .optional(
            "readability.linsear_write.quanteda",
            v -> LinsearWrite.of(words(v), sentences(v), poly(v)))
        .optional(
            "readability.mean_sentence_length", v -> MeanLength.ofSentences(words(v), sentences(v)))
        .optional(
            "readability.mean_syllables_per_word",
            v -> MeanLength.ofWordsInSyllables(syllables(v), words(v)))
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> syllablesAreThoseOfThePronouncingDictionary() {
    return new VectorFamily("syllables")
        .number("syllables.en.dictionary", v -> EnglishSyllables.count(word(v)))
        .number("syllables.en.nsyllable", v -> EnglishSyllables.vowelRuns(word(v)))
        .tests();
  }

  private static String word(Vector vector) {
    return vector.inputs().get("word").asText();
  }

  private static long words(Vector vector) {
    return vector.count("words");
  }

  private static long sentences(Vector vector) {
    return vector.count("sentences");
  }

  private static long syllables(Vector vector) {
    return vector.count("syllables");
  }

  private static long letters(Vector vector) {
    return vector.count("letters");
  }

  private static long mono(Vector vector) {
    return vector.count("words_1_syllable");
  }

  private static long poly(Vector vector) {
    return vector.count("words_3plus_syllables");
  }

  private static long longWords(Vector vector) {
    return vector.count("words_7plus_characters");
  }

  private static long unfamiliar(Vector vector, String list) {
    return vector.count("words_not_on_" + list + "_list");
  }
}
