package org.topoi.analysis.text;

import java.util.Set;

/** Decides whether a sentence boundary of UAX #29 ends a sentence in one language. */
final class SentenceRules {

  private final Abbreviations abbreviations;
  private final StopWords functionWords;

  private SentenceRules(Abbreviations abbreviations, StopWords functionWords) {
    this.abbreviations = abbreviations;
    this.functionWords = functionWords;
  }

  static SentenceRules of(Language language) {
    return new SentenceRules(Abbreviations.of(language), StopWords.of(language));
  }

  /**
   * Says whether the sentence that began at an offset ends at a boundary.
   *
   * @param text the working copy
   * @param start where the sentence began, white space included
   * @param boundary an offset in the text, not its end
   */
  boolean endsSentence(String text, int start, int boundary) {
    if (isLineEnd(text.charAt(boundary - 1))) {
      return true;
    }
    if (Character.isLowerCase(text.codePointAt(boundary))) {
      return false;
    }
    int last = boundary - 1;
    while (last > start && Character.isSpaceChar(text.charAt(last))) {
      last--;
    }
    if (last <= start || text.charAt(last) != '.' || text.charAt(last - 1) == '.') {
      return true;
    }
    int wordStart = startOfWord(text, start, last);
    return !goesOn(text, start, wordStart, last, nextWord(text, boundary));
  }

  private boolean goesOn(String text, int start, int wordStart, int dot, String next) {
    String word = text.substring(wordStart, dot);
    if (listed(abbreviations.always(), word)
        || (listed(abbreviations.beforeNumber(), word) && startsWithFigure(next))
        || (listed(abbreviations.unlessAfterNumber(), word)
            && !isAfterNumber(text, start, wordStart))) {
      return true;
    }
    if (isNumber(word)) {
      return text.substring(start, wordStart).isBlank() || isOrdinal(word, next);
    }
    return (isInitials(word) || listed(abbreviations.unlessFunctionWord(), word))
        && !startsSentence(next);
  }

  private boolean isOrdinal(String word, String next) {
    return abbreviations.ordinals() && word.length() <= 2 && !startsSentence(next);
  }

  /**
   * A function word with a capital letter is the surest sign of a new sentence: "in the U.S. The
   * vote".
   */
  private boolean startsSentence(String next) {
    return functionWords.contains(Folding.word(next));
  }

  /**
   * An entry in small letters stands for the one with a capital letter too, but a single capital
   * letter is an initial.
   */
  private static boolean listed(Set<String> entries, String word) {
    return entries.contains(word)
        || (word.length() > 1
            && entries.contains(Character.toLowerCase(word.charAt(0)) + word.substring(1)));
  }

  /** Initials and acronyms are single capital letters with full stops between them. */
  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean dotExpected = i % 2 == 1;
      if (dotExpected ? word.charAt(i) != '.' : !Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }

  private static boolean startsWithFigure(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isAfterNumber(String text, int start, int wordStart) {
    int before = wordStart - 1;
    while (before > start && Character.isSpaceChar(text.charAt(before))) {
      before--;
    }
    return before >= start && Character.isDigit(text.charAt(before));
  }

  private static int startOfWord(String text, int start, int end) {
    int from = end;
    while (from > start && isInWord(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isInWord(char character) {
    return Character.isLetterOrDigit(character)
        || character == '.'
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  /** The first word behind a boundary, past an opening quotation mark or bracket. */
  private static String nextWord(String text, int boundary) {
    int from = boundary;
    while (from < text.length() && from < boundary + 2 && !isInWord(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && (isInWord(text.charAt(to)) || text.charAt(to) == '\'')) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean isLineEnd(char character) {
    return switch (character) {
      case '\n', '\r', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
