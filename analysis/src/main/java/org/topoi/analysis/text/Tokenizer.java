package org.topoi.analysis.text;

/**
 * Cuts a text into word tokens and sentences by the rules of one language.
 *
 * <p>A token is a word of Unicode Standard Annex #29 in the root locale, that is a segment with a
 * letter, digit, ideograph or kana (words of Chinese, Japanese and Thai come from ICU's
 * dictionaries), with these rules of our own:
 *
 * <ul>
 *   <li>letters around a hyphen (U+002D, U+2010, U+2011) are one token: {@code rules-based}, {@code
 *       state-of-the-art}; en and em dashes part words;
 *   <li>straight and curly apostrophes are the same: {@code don't} is one token; in French and
 *       Italian an elided word is a token of its own with its apostrophe: {@code l'} and {@code
 *       ordre};
 *   <li>web addresses, e-mail addresses, hashtags and handles are no tokens.
 * </ul>
 *
 * <p>A sentence ends at a boundary of the same annex unless an abbreviation, an initial or a small
 * letter says that it goes on. One line end is a blank; a blank line ends the paragraph and the
 * sentence. The text is taken as it is given and need not be cleaned before.
 */
public final class Tokenizer {

  private final Clitics clitics;
  private final SentenceRules sentenceRules;

  private Tokenizer(Clitics clitics, SentenceRules sentenceRules) {
    this.clitics = clitics;
    this.sentenceRules = sentenceRules;
  }

  /**
   * Returns the tokenizer of a language; a language without rules of its own is cut by the general
   * ones.
   */
  public static Tokenizer of(Language language) {
    return new Tokenizer(Clitics.of(language), SentenceRules.of(language));
  }

  /** Returns the tokens, sentences and paragraphs of a text; an empty text has none. */
  public TokenizedText tokenize(String text) {
    WorkingCopy copy = WorkingCopy.of(text);
    WordCutter words = new WordCutter(copy, clitics);
    SentenceCutter sentences = new SentenceCutter(copy, sentenceRules, words);
    return new TokenizedText(
        text,
        words.starts().toArray(),
        words.ends().toArray(),
        sentences.ends(),
        sentences.startOffsets(),
        sentences.endOffsets(),
        sentences.paragraphs());
  }
}
