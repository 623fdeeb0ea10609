package org.topoi.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "article")
class ArticleEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
  @SequenceGenerator(name = "article_seq", sequenceName = "article_seq", allocationSize = 1)
  private long id;

  private String title = "";

  private String body = "";

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "source_id")
  private @Nullable SourceEntity source;

  private String author = "";
  private String language = "";

  @Column(name = "published_on")
  private @Nullable LocalDate publishedOn;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "date_precision")
  private PublicationDate.Precision datePrecision = PublicationDate.Precision.UNKNOWN;

  private String url = "";

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Provenance provenance = Provenance.API;

  private String fingerprint = "";

  @Column(name = "added_at")
  private Instant addedAt = Instant.EPOCH;

  /** For Hibernate. */
  ArticleEntity() {}

  ArticleEntity(CleanDraft draft, @Nullable SourceEntity source, Instant addedAt) {
    this.body = draft.body();
    this.provenance = draft.provenance();
    this.fingerprint = draft.fingerprint();
    this.addedAt = addedAt;
    describe(draft.details(), source);
  }

  /** Takes over cleaned details. */
  final void describe(ArticleDetails details, @Nullable SourceEntity namedSource) {
    title = details.title();
    source = namedSource;
    author = details.author();
    language = details.language();
    datePrecision = details.date().precision();
    publishedOn =
        datePrecision == PublicationDate.Precision.UNKNOWN ? null : details.date().first();
    url = details.url();
  }

  long id() {
    return id;
  }

  Article article() {
    return new Article(id, details(), body, provenance, fingerprint, addedAt);
  }

  private ArticleDetails details() {
    PublicationDate date =
        publishedOn == null
            ? PublicationDate.UNKNOWN
            : new PublicationDate(datePrecision, publishedOn);
    String sourceName = source == null ? "" : source.name();
    return new ArticleDetails(title, sourceName, author, language, date, url);
  }
}
