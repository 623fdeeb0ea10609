package org.topoi.analysis.corpus;

import java.util.List;
import org.topoi.analysis.corpus.CorpusArticle.Details;

/**
 * One article in full.
 *
 * @param id its number
 * @param details what is known about it
 * @param text its text, to which all offsets refer
 * @param figures its size
 * @param hits every theme hit, by offset, then by theme
 */
public record ArticleAnalysis(
    long id, Details details, String text, Figures figures, List<Hit> hits) {

  public ArticleAnalysis {
    hits = List.copyOf(hits);
  }

  /**
   * The size of an article.
   *
   * @param tokens word tokens
   * @param types distinct words (folded)
   * @param sentences sentences with at least one token
   * @param paragraphs paragraphs with at least one token
   */
  public record Figures(int tokens, int types, int sentences, int paragraphs) {}

  /**
   * A theme hit by its place in the text.
   *
   * @param theme index of the theme in the dictionary
   * @param pattern index of the pattern in the theme
   * @param start offset of the first character
   * @param end offset behind the last character
   * @param position position of its first token, from 0
   * @param sentence number of the sentence, from 1
   */
  public record Hit(int theme, int pattern, int start, int end, int position, int sentence) {}
}
