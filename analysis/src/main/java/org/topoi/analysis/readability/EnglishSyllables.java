package org.topoi.analysis.readability;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The syllables of English words: looked up in a pronouncing dictionary (CMU, the first
 * pronunciation, whose vowel phonemes are counted: {@code fire} and {@code hour} have 2, {@code
 * world} 1), and counted by the letters where the word is not in it. Say which was used.
 */
public final class EnglishSyllables {

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern HYPHENS = Pattern.compile("[-\u2010\u2011]");

  private EnglishSyllables() {}

  /**
   * Returns the number of syllables, at least 1. A word joined by hyphens has those of its parts,
   * unless the dictionary has it whole; a number has one. For words that are not in the dictionary
   * it is the runs of vowel letters, without a silent e at the end.
   */
  public static int count(String word) {
    String small = normalised(word);
    return dictionary(small)
        .orElseGet(() -> HYPHENS.splitAsStream(small).mapToInt(EnglishSyllables::ofPart).sum());
  }

  /** Returns whether the dictionary has the word, in whatever letter case. */
  public static boolean isInDictionary(String word) {
    return dictionary(normalised(word)).isPresent();
  }

  /**
   * Returns the runs of the letters a, e, i, o, u, y, at least 1: what the R package nsyllable
   * counts for words that it does not know.
   */
  public static int vowelRuns(String word) {
    return (int) Math.max(1, VOWELS.matcher(normalised(word)).results().count());
  }

  private static int ofPart(String part) {
    return dictionary(part).orElseGet(() -> byLetters(part));
  }

  private static int byLetters(String part) {
    int runs = vowelRuns(part);
    boolean silent = part.endsWith("e") && !part.endsWith("le") && endsInSingleVowel(part);
    return silent ? Math.max(1, runs - 1) : runs;
  }

  private static boolean endsInSingleVowel(String part) {
    return part.length() > 1 && "aeiouy".indexOf(part.charAt(part.length() - 2)) < 0;
  }

  private static OptionalInt dictionary(String word) {
    return SyllableDictionary.english().syllables(word);
  }

  private static String normalised(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}
