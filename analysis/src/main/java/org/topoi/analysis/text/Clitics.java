package org.topoi.analysis.text;

import java.util.Set;

/**
 * The elided words of French and Italian that are written together with the next word: {@code
 * l'ordre} is {@code l'} and {@code ordre}, while {@code aujourd'hui} and {@code quelqu'un} are one
 * word.
 */
record Clitics(Set<String> words) {

  private static final Clitics NONE = new Clitics(Set.of());

  private static final Clitics FRENCH =
      new Clitics(
          Set.of(
              "l", "d", "j", "m", "t", "s", "n", "c", "ç", "qu", "jusqu", "lorsqu", "puisqu",
              "quoiqu"));

  private static final Clitics ITALIAN =
      new Clitics(
          Set.of(
              "l", "d", "un", "c", "s", "m", "t", "v", "n", "gl", "all", "dall", "dell", "nell",
              "sull", "coll", "quest", "quell", "bell", "sant", "anch", "com", "dov", "cos",
              "quand", "tutt", "senz", "mezz", "nessun", "alcun", "ciascun", "qualcun", "quant"));

  /**
   * The letters before which a word is elided; before another letter the apostrophe belongs to a
   * name (N'Djamena).
   */
  private static final String ELIDING_LETTERS = "aàâäáãeéèêëiîïíìoôöóòuùûüúhyœæ";

  Clitics {
    words = Set.copyOf(words);
  }

  static Clitics of(Language language) {
    return switch (language.code()) {
      case "fr" -> FRENCH;
      case "it" -> ITALIAN;
      default -> NONE;
    };
  }

  /**
   * Returns the offset behind the apostrophe of a clitic with which the token begins; its start
   * where there is none.
   */
  int endOfClitic(String text, int start, int end) {
    if (words.isEmpty()) {
      return start;
    }
    int apostrophe = text.indexOf('\'', start);
    if (apostrophe < 0 || apostrophe >= end - 1 || !elides(text.charAt(apostrophe + 1))) {
      return start;
    }
    String word = Folding.lowerCase(text.substring(start, apostrophe), Language.FRENCH);
    return words.contains(word) ? apostrophe + 1 : start;
  }

  private static boolean elides(char next) {
    return ELIDING_LETTERS.indexOf(Character.toLowerCase(next)) >= 0;
  }
}
