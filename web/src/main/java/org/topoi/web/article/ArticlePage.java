package org.topoi.web.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.topoi.analysis.corpus.CorpusArticle.Details;
import org.topoi.web.corpus.ThemeSet;
import org.topoi.web.layout.Frame;

/**
 * One article with its hits marked.
 *
 * @param frame what stands around it
 * @param record what the record says about it, and its size
 * @param reader its text
 * @param comparison the article beside the rest of the selection
 * @param form corrects what is known about it
 * @param suggestions details that are not certain
 */
@CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ArticlePage(
    Frame frame,
    ArticleRecord record,
    Reader reader,
    Comparison comparison,
    DetailsForm form,
    Suggestions suggestions)
    implements TemplateInstance {

  /**
   * The text of an article.
   *
   * @param details what is known about the article
   * @param path of its page
   * @param set which themes are shown
   * @param lead what the sentence above it says
   * @param legend the themes that can be marked
   * @param paragraphs its paragraphs with the hits in them
   */
  record Reader(
      Details details,
      String path,
      ThemeSet set,
      Lead lead,
      Legend legend,
      List<MarkedParagraph> paragraphs) {

    private static final int MOST_PARAGRAPHS_AT_ONCE = 200;

    Reader {
      paragraphs = List.copyOf(paragraphs);
    }

    /** Returns the title, or what stands for it. */
    public String title() {
      return details.title().isEmpty() ? "Untitled" : details.title();
    }

    /** Says whether the text is so long that a browser had better lay out only what is in view. */
    public boolean isLong() {
      return paragraphs.size() > MOST_PARAGRAPHS_AT_ONCE;
    }

    /** Says whether every theme of the dictionary is shown. */
    public boolean all() {
      return set == ThemeSet.ALL;
    }
  }
}
