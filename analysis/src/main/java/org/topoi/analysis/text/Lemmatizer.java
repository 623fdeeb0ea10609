package org.topoi.analysis.text;

/**
 * Finds the dictionary form of a token.
 *
 * <p>Dictionaries are read once, when first asked for. Where a form has several lemmas, the choice
 * is the same every time: a form that is one of its own lemmas keeps itself ({@code left}), else
 * the shortest lemma wins, then the first by code point; a short list per language settles the
 * frequent homographs that this would get wrong (French {@code est} is {@code être}, not the east).
 */
public interface Lemmatizer {

  /**
   * Returns the lemma of a form, folded; a form that the dictionary does not know keeps its word.
   *
   * @param form a token as written
   */
  String lemma(String form);

  /** Returns the lemmatizer of a language; one without a dictionary gives each form its word. */
  static Lemmatizer of(Language language) {
    return supports(language)
        ? DictionaryLemmatizer.of(language)
        : form -> Folding.word(form, language);
  }

  /**
   * Says whether there is a dictionary of the language: English, Russian, French, German and
   * Spanish have one.
   */
  static boolean supports(Language language) {
    return DictionaryLemmatizer.DICTIONARIES.containsKey(language);
  }
}
