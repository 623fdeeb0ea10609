package org.topoi.web.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.topoi.analysis.corpus.ArticleAnalysis;
import org.topoi.web.layout.Frame;
import org.topoi.web.layout.Line;
import org.topoi.web.layout.ThemeMark;

/**
 * What became of a pasted text: what was taken, recognised, left out and is open, and the themes it
 * meets.
 *
 * @param frame what stands around it
 * @param article the article as the index counts it
 * @param reading what was recognised
 * @param questions what is open
 * @param themes the themes it meets, most hits first
 * @param themesSought whether the dictionary has patterns in its language
 */
@CheckedTemplate(basePath = "importing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportedPage(
    Frame frame,
    ArticleAnalysis article,
    Reading reading,
    Questions questions,
    List<ThemeFound> themes,
    boolean themesSought)
    implements TemplateInstance {

  /**
   * What was recognised.
   *
   * @param href the article's page; what is open goes along
   * @param details what is known about the article
   * @param leftOut lines that were left out of the text
   * @param more findings that are not listed
   */
  record Reading(String href, List<Detail> details, List<String> leftOut, int more) {}

  /**
   * One thing known about the article.
   *
   * @param name what it says
   * @param value its value; empty when it is not known
   * @param origin where it comes from
   * @param words the words of the text on which it rests; empty when there are none
   */
  record Detail(String name, String value, String origin, String words) {}

  /**
   * What is open.
   *
   * @param action where the answers go; the notes go along
   * @param button what the button says
   * @param rows one question a field; empty when all is known
   * @param fault why the answers could not be taken, if so
   */
  record Questions(String action, String button, List<Question> rows, FormFault fault) {}

  /**
   * A question about a field.
   *
   * @param field name of the field
   * @param label what it asks
   * @param value what was typed, or is proposed
   * @param hint on what the proposal rests, or how to write an answer
   */
  record Question(String field, String label, String value, String hint) {}

  /**
   * A theme that the text meets.
   *
   * @param theme the theme
   * @param hits its hits in this article
   * @param href the article with these hits marked and no others
   * @param first the first of them in its sentence
   */
  record ThemeFound(ThemeMark theme, int hits, String href, Line first) {}
}
