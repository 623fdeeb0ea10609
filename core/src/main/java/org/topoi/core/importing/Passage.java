package org.topoi.core.importing;

import java.util.regex.Pattern;

/**
 * One paragraph, headline or other line of a text.
 *
 * @param first index of its first line
 * @param last index of its last line
 * @param text its lines, joined by spaces
 */
record Passage(int first, int last, String text) {

  /** Longest headline, in UTF-16 units; what is longer is a paragraph. */
  private static final int LONGEST_HEADLINE = 200;

  private static final int FEWEST_WORDS_OF_A_SENTENCE = 4;
  private static final int MOST_WORDS_OF_A_CALL = 20;

  private static final Pattern CLOSED = Pattern.compile("[\\p{Pe}\\p{Pf}\"'’*_]+$");

  /**
   * A sentence ends and another begins; the word before is too long for an abbreviation or an
   * initial.
   */
  private static final Pattern SENTENCE_BREAK =
      Pattern.compile("\\p{Ll}{3}[.!][\\p{Pe}\\p{Pf}\"'’]*\\s+\\p{Lu}|。.");

  private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\t]+");
  private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");

  /** Says whether this is running text: a long passage or a whole sentence. */
  boolean isProse() {
    if (text.length() > LONGEST_HEADLINE) {
      return true;
    }
    int words = words();
    return endsWithAnyOf(".。") && words >= FEWEST_WORDS_OF_A_SENTENCE
        || endsWithAnyOf("!?！？…") && words > MOST_WORDS_OF_A_CALL;
  }

  /** Says whether a sentence ends within it and another begins. */
  boolean hasSentenceBreak() {
    return SENTENCE_BREAK.matcher(text).find();
  }

  /**
   * Says whether its last character, closing quotes, brackets and emphasis aside, is one of these.
   */
  boolean endsWithAnyOf(String marks) {
    String open = CLOSED.matcher(text).replaceFirst("");
    return !open.isEmpty() && marks.indexOf(open.charAt(open.length() - 1)) >= 0;
  }

  /** Says whether its first letter is a small one. */
  boolean beginsSmall() {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .anyMatch(Character::isLowerCase);
  }

  /** Returns how many words it has; two ideographs count as one. */
  int words() {
    long ideographs = text.codePoints().filter(Character::isIdeographic).count();
    long spaced = BLANKS.splitAsStream(text).filter(word -> WORD.matcher(word).matches()).count();
    return (int) (ideographs > 0 ? ideographs / 2 : spaced);
  }
}
