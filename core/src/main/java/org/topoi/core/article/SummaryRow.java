package org.topoi.core.article;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a query reads for a list: every column of an article but its text and fingerprint. */
record SummaryRow(
    long id,
    String title,
    @Nullable String source,
    String author,
    String language,
    @Nullable LocalDate publishedOn,
    PublicationDate.Precision datePrecision,
    String url,
    Provenance provenance,
    Instant addedAt) {

  ArticleSummary summary() {
    PublicationDate date =
        publishedOn == null
            ? PublicationDate.UNKNOWN
            : new PublicationDate(datePrecision, publishedOn);
    ArticleDetails details =
        new ArticleDetails(title, source == null ? "" : source, author, language, date, url);
    return new ArticleSummary(id, details, provenance, addedAt);
  }
}
