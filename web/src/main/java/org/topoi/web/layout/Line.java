package org.topoi.web.layout;

import java.util.List;
import org.topoi.analysis.corpus.CorpusArticle.Details;
import org.topoi.analysis.corpus.EvidenceLine;
import org.topoi.web.corpus.View;

/**
 * A line of evidence as a page shows it: the hit in its sentence, leading to its place in the
 * article.
 *
 * @param before the sentence up to the match
 * @param match the match as written
 * @param after the sentence behind the match
 * @param href the place in the article
 * @param details what is known about the article
 */
public record Line(String before, String match, String after, String href, Details details) {

  /** Returns lines as a page shows them. */
  public static List<Line> of(List<EvidenceLine> lines, View view) {
    return lines.stream().map(line -> of(line, view)).toList();
  }

  private static Line of(EvidenceLine line, View view) {
    int end = line.offset() + line.match().length();
    String href =
        view.query().and("at", line.offset() + "-" + end).on("/articles/" + line.articleId())
            + "#at";
    return new Line(line.before(), line.match(), line.after(), href, line.details());
  }

  /** Returns the title, or what stands for it when there is none. */
  public String title() {
    return details.title().isEmpty() ? "Untitled" : details.title();
  }

  /** Returns the source, or what stands for it when none is given. */
  public String source() {
    return details.source().isEmpty() ? "source not given" : details.source();
  }

  /** Returns the code of the article's language. */
  public String language() {
    return details.language().code();
  }
}
