package org.topoi.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "article_change")
class ArticleChangeEntity {

  @Id private long id;

  @Column(name = "article_id")
  private long articleId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ArticleChange.Kind kind = ArticleChange.Kind.ADDED;

  @Column(name = "changed_at")
  private Instant changedAt = Instant.EPOCH;

  /** For Hibernate. */
  ArticleChangeEntity() {}

  ArticleChangeEntity(ArticleChange change, Instant changedAt) {
    this.id = change.id();
    this.articleId = change.articleId();
    this.kind = change.kind();
    this.changedAt = changedAt;
  }

  ArticleChange change() {
    return new ArticleChange(id, articleId, kind);
  }
}
