package org.topoi.analysis.corpus;

import java.util.List;
import org.topoi.analysis.corpus.CorpusArticle.Details;

/**
 * One page of the articles of a selection.
 *
 * @param base all articles of the selection and their tokens
 * @param rows the rows of this page; empty beyond the last
 */
public record ArticleList(TokenBase base, List<Row> rows) {

  public ArticleList {
    rows = List.copyOf(rows);
  }

  /**
   * One article.
   *
   * @param id its number
   * @param details what is known about it
   * @param tokens its word tokens
   * @param themes hits per theme of the dictionary, in its order
   */
  public record Row(long id, Details details, int tokens, List<Integer> themes) {
    public Row {
      themes = List.copyOf(themes);
    }
  }
}
