package org.topoi.web.article;

import java.util.List;
import org.topoi.analysis.corpus.ArticleAnalysis.Hit;
import org.topoi.analysis.theme.Theme;
import org.topoi.analysis.theme.ThemeDictionary;

/**
 * A hit as the twins of an article write it.
 *
 * @param theme name of its theme in addresses
 * @param pattern the pattern that carries it
 * @param start offset of its first character, in UTF-16 units
 * @param end offset behind its last character
 * @param sentence number of its sentence, from 1
 * @param match the words as written
 */
record HitRow(String theme, String pattern, int start, int end, int sentence, String match) {

  /** The columns of a table of hits. */
  static final List<String> HEADER =
      List.of("theme", "pattern", "start", "end", "sentence", "match");

  static List<HitRow> of(ShownHits shown, ThemeDictionary dictionary) {
    String text = shown.article().text();
    return shown.hits().stream().map(hit -> of(hit, text, dictionary)).toList();
  }

  private static HitRow of(Hit hit, String text, ThemeDictionary dictionary) {
    Theme theme = dictionary.themes().get(hit.theme());
    return new HitRow(
        theme.slug(),
        theme.patterns().get(hit.pattern()).text(),
        hit.start(),
        hit.end(),
        hit.sentence(),
        text.substring(hit.start(), hit.end()));
  }

  /** Returns the cells of its row in a table. */
  List<Object> cells() {
    return List.of(theme, pattern, start, end, sentence, match);
  }
}
