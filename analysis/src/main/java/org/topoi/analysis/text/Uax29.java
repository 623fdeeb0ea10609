package org.topoi.analysis.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * The plain text segmentation of Unicode Standard Annex #29, as ICU has it for the root locale:
 * dictionaries find the words of Chinese, Japanese and Thai. {@link Tokenizer} builds its own rules
 * on top.
 */
final class Uax29 {

  private static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.ROOT);
  private static final BreakIterator SENTENCES = BreakIterator.getSentenceInstance(ULocale.ROOT);

  private Uax29() {}

  /** Returns the segments that hold a letter, digit, ideograph or kana. */
  static List<String> words(String text) {
    return segments(text, wordBreaks(text), true);
  }

  /** Returns all segments between word boundaries, blanks and signs too. */
  static List<String> wordBoundaries(String text) {
    return segments(text, wordBreaks(text), false);
  }

  /** Returns the segments between sentence boundaries, each with the white space behind it. */
  static List<String> sentences(String text) {
    return segments(text, sentenceBreaks(text), false);
  }

  /**
   * Returns an iterator of its own over the word boundaries of a text; the shared one is never
   * moved.
   */
  static BreakIterator wordBreaks(String text) {
    return over(text, WORDS);
  }

  /** Returns an iterator of its own over the sentence boundaries of a text. */
  static BreakIterator sentenceBreaks(String text) {
    return over(text, SENTENCES);
  }

  private static BreakIterator over(String text, BreakIterator shared) {
    BreakIterator breaks = (BreakIterator) shared.clone();
    breaks.setText(text);
    return breaks;
  }

  private static List<String> segments(String text, BreakIterator breaks, boolean wordsOnly) {
    List<String> segments = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (!wordsOnly || breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
        segments.add(text.substring(start, end));
      }
      start = end;
    }
    return segments;
  }
}
