package org.topoi.web.article;

import java.util.List;
import org.topoi.analysis.theme.ThemeDictionary;
import org.topoi.web.layout.Formats;

/**
 * What the sentence above an article says.
 *
 * @param countable whether the dictionary has patterns for the language of the article
 * @param met themes that are met, in words up to twelve
 * @param themes themes that are shown
 * @param hits their hits
 */
record Lead(boolean countable, String met, int themes, int hits) {

  private static final List<String> WORDS =
      List.of(
          "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  static Lead of(ShownHits shown, ThemeDictionary dictionary) {
    return new Lead(
        dictionary.languages().contains(shown.article().details().language()),
        inWords(shown.byTheme().size()),
        shown.themes().size(),
        shown.hits().size());
  }

  private static String inWords(int number) {
    return number < WORDS.size() ? WORDS.get(number) : Formats.count(number);
  }
}
