package org.topoi.web.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.topoi.analysis.corpus.ArticleAnalysis.Figures;
import org.topoi.analysis.corpus.DateSpan;
import org.topoi.analysis.corpus.Selection;
import org.topoi.core.article.Article;
import org.topoi.core.article.Provenance;
import org.topoi.web.corpus.Query;

/**
 * What the record says about an article, and its size.
 *
 * @param article the article as it is kept
 * @param figures its size
 */
record ArticleRecord(Article article, Figures figures) {

  /** Nothing but the web is ever linked: an address of another kind could run as a script. */
  private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://.+");

  /** Returns the list of the articles of the same source. */
  public String sourceHref() {
    return Query.EMPTY.and("source", given(article.details().source())).on("/articles");
  }

  /** Returns the list of the articles of the same author. */
  public String authorHref() {
    return Query.EMPTY.and("author", given(article.details().author())).on("/articles");
  }

  private static String given(String name) {
    return name.isEmpty() ? Selection.NOT_GIVEN : name;
  }

  /** Says whether the address leads into the web. */
  public boolean linked() {
    return WEB_ADDRESS.matcher(article.details().url()).matches();
  }

  /** Returns how the article came in, as the end of a sentence. */
  public String cameIn() {
    return switch (article.provenance()) {
      case SAMPLE -> "as part of the invented sample";
      case PASTE -> "pasted by hand";
      case API -> "sent to the API";
    };
  }

  /** Says whether it is invented. */
  public boolean sample() {
    return article.provenance() == Provenance.SAMPLE;
  }

  /** Returns the day on which it came in, in UTC. */
  public DateSpan addedOn() {
    Instant added = article.addedAt();
    LocalDate day = LocalDate.ofInstant(added, ZoneOffset.UTC);
    return new DateSpan(day, day);
  }

  /** Returns the mean length of a sentence in tokens; 0 for a text without a token. */
  public double meanSentence() {
    return figures.sentences() == 0 ? 0 : (double) figures.tokens() / figures.sentences();
  }

  /** Returns types divided by tokens, 0 to 1; 0 for a text without a token. */
  public double typeTokenRatio() {
    return figures.tokens() == 0 ? 0 : (double) figures.types() / figures.tokens();
  }
}
