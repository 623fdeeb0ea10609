package org.topoi.benchmark.corpus;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes one letter of one word of a text. */
final class WordMutation {

  /** Words long enough that a changed letter seldom makes another word. */
  private static final Pattern WORD = Pattern.compile("\\b[a-z]{5,}\\b");

  /**
   * Returns the text with one word changed; a text without a word that can be is returned as is.
   */
  String mutate(String text, SplittableRandom random) {
    List<MatchResult> words = WORD.matcher(text).results().toList();
    if (words.isEmpty()) {
      return text;
    }
    MatchResult word = words.get(random.nextInt(words.size()));
    int place = random.nextInt(word.start(), word.end());
    StringBuilder changed = new StringBuilder(text);
    int other = 1 + random.nextInt(25);
    changed.setCharAt(place, (char) ('a' + (text.charAt(place) - 'a' + other) % 26));
    return changed.toString();
  }
}
