package org.topoi.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text from its character n-grams, with the model of Apache OpenNLP for 103
 * languages. The model is read once, when the first text is asked about.
 */
public final class LanguageDetector {

  private static final int CHARACTERS_READ = 5_000;
  private static final int FEWEST_LETTERS = 20;
  private static final int FEWEST_STOP_WORDS = 2;
  private static final List<Language> WITH_STOP_WORDS =
      List.of(
          Language.ENGLISH, Language.RUSSIAN, Language.FRENCH, Language.GERMAN, Language.SPANISH);

  /**
   * How much likelier than the next language the best one must be; most gibberish stays below, most
   * sentences are above.
   */
  private static final double CLEAR_LEAD = 1.3;

  /**
   * Languages of the model whose two-letter code belongs to the group they are the chief member of.
   */
  private static final Map<String, String> GROUPS =
      Map.of("cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "plt", "mg");

  /**
   * Returns the language of a text; {@link Language#UNDETERMINED} where the text has fewer than 20
   * letters or no language stands out. Where the model is in doubt, as it is with a sentence or
   * two, the stop words decide. Only the first 5,000 characters are read.
   */
  public Language detect(String text) {
    String beginning = text.substring(0, Math.min(text.length(), CHARACTERS_READ));
    if (beginning.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return Language.UNDETERMINED;
    }
    Language likeliest = likeliest(beginning);
    return likeliest.equals(Language.UNDETERMINED) ? byStopWords(beginning) : likeliest;
  }

  /** Returns the language of which a short text holds most stop words, at least two of them. */
  private static Language byStopWords(String text) {
    TokenizedText tokens = Tokenizer.of(Language.UNDETERMINED).tokenize(text);
    Language best = Language.UNDETERMINED;
    long most = FEWEST_STOP_WORDS - 1;
    for (Language language : WITH_STOP_WORDS) {
      StopWords stops = StopWords.of(language);
      long found =
          IntStream.range(0, tokens.size())
              .filter(i -> stops.contains(Folding.word(tokens.form(i))))
              .count();
      if (found == most) {
        best = Language.UNDETERMINED;
      } else if (found > most) {
        best = language;
        most = found;
      }
    }
    return best;
  }

  private static Language likeliest(String text) {
    opennlp.tools.langdetect.Language[] ranked =
        new LanguageDetectorME(Loaded.MODEL).predictLanguages(text);
    String best = code(ranked[0]);
    for (opennlp.tools.langdetect.Language next : ranked) {
      // The model tells apart some languages that share a code, such as two kinds of Persian.
      if (!code(next).equals(best)) {
        return ranked[0].getConfidence() < CLEAR_LEAD * next.getConfidence()
            ? Language.UNDETERMINED
            : new Language(best);
      }
    }
    return new Language(best);
  }

  private static String code(opennlp.tools.langdetect.Language language) {
    return Loaded.CODES.getOrDefault(language.getLang(), language.getLang());
  }

  /** The model and the codes, loaded with the first question. */
  private static final class Loaded {

    static final LanguageDetectorModel MODEL = model();
    static final Map<String, String> CODES = codes();

    private static LanguageDetectorModel model() {
      try (InputStream stream =
          Objects.requireNonNull(
              LanguageDetector.class.getResourceAsStream("/langdetect-183.bin"),
              "/langdetect-183.bin is not on the class path")) {
        return new LanguageDetectorModel(stream);
      } catch (IOException e) {
        throw new UncheckedIOException("The model of languages cannot be read", e);
      }
    }

    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>(GROUPS);
      for (String code : Locale.getISOLanguages()) {
        codes.putIfAbsent(Locale.forLanguageTag(code).getISO3Language(), code);
      }
      return Map.copyOf(codes);
    }
  }
}
