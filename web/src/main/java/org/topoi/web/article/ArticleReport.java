package org.topoi.web.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.topoi.analysis.corpus.ArticleAnalysis;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.core.article.Article;
import org.topoi.web.corpus.Parameters;

/**
 * An article as its JSON twin writes it.
 *
 * @param id its number
 * @param description what is known about it
 * @param origin where it was found and how it came in
 * @param content its text and its size
 * @param hits the hits of the themes that are shown, in the order of the text
 * @param profile its themes beside those of the other articles
 */
record ArticleReport(
    long id,
    @JsonUnwrapped Description description,
    @JsonUnwrapped Origin origin,
    @JsonUnwrapped Content content,
    List<HitRow> hits,
    Profile profile) {

  ArticleReport {
    hits = List.copyOf(hits);
  }

  /**
   * Where an article was found and how it came in.
   *
   * @param url where it was found; empty when not given
   * @param provenance how it came in
   * @param addedAt when it came in, in UTC
   */
  record Origin(String url, String provenance, String addedAt) {}

  /**
   * A text and its size.
   *
   * @param figures its size
   * @param text the text, to which the offsets of the hits refer
   */
  record Content(ArticleAnalysis.Figures figures, String text) {}

  /**
   * An article beside the other articles of the selection.
   *
   * @param reference the other articles
   * @param themes the themes, most frequent here first
   * @param terms the most frequent words here
   */
  record Profile(TokenBase reference, List<ThemeLine> themes, List<TermLine> terms) {

    Profile {
      themes = List.copyOf(themes);
      terms = List.copyOf(terms);
    }
  }

  /**
   * A theme of the article.
   *
   * @param theme its name in addresses
   * @param hits its hits here
   * @param referenceHits its hits in the other articles
   * @param perThousand the same, in hits per 1,000 tokens
   * @param logRatio binary logarithm of the ratio of the two rates
   */
  record ThemeLine(
      String theme, int hits, long referenceHits, ProfileRow.Rates perThousand, double logRatio) {}

  static ArticleReport of(Article article, ShownHits hits, List<HitRow> rows, Comparison beside) {
    return new ArticleReport(
        article.id(),
        Description.of(hits.article().details()),
        new Origin(
            article.details().url(),
            Parameters.written(article.provenance()),
            article.addedAt().toString()),
        new Content(hits.article().figures(), hits.article().text()),
        rows,
        new Profile(
            beside.reference(),
            beside.rows().stream().map(ArticleReport::line).toList(),
            beside.terms()));
  }

  private static ThemeLine line(ProfileRow row) {
    return new ThemeLine(
        row.theme().slug(), row.hits(), row.referenceHits(), row.rates(), row.logRatio());
  }
}
