package org.topoi.core.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The queries on articles. Lists are read without texts. */
@ApplicationScoped
class ArticleRepository implements PanacheRepository<ArticleEntity> {

  private static final String WITH_SOURCE = "from ArticleEntity a left join fetch a.source ";

  private static final String SUMMARIES =
      """
      select a.id, a.title, s.name, a.author, a.language, a.publishedOn, a.datePrecision, a.url, \
      a.provenance, a.addedAt
      from ArticleEntity a left join a.source s
      where a.id in :ids""";

  private static final String TEXTS = "select a.id, a.body from ArticleEntity a where a.id in :ids";

  private static final String FINGERPRINTS =
      "select a.id, a.fingerprint from ArticleEntity a where a.fingerprint in :ids";

  Optional<ArticleEntity> withSource(long id) {
    return find(WITH_SOURCE + "where a.id = ?1", id).firstResultOptional();
  }

  List<Article> articles(Collection<Long> ids) {
    List<Article> articles = new ArrayList<>();
    for (List<Long> chunk : Chunks.of(ids)) {
      list(WITH_SOURCE + "where a.id in ?1", chunk).forEach(row -> articles.add(row.article()));
    }
    articles.sort(Comparator.comparingLong(Article::id));
    return articles;
  }

  List<ArticleSummary> summaries(Collection<Long> ids) {
    return rows(SUMMARIES, SummaryRow.class, ids)
        .map(SummaryRow::summary)
        .sorted(Comparator.comparingLong(ArticleSummary::id))
        .toList();
  }

  Stream<TextRow> texts(Collection<Long> ids) {
    return rows(TEXTS, TextRow.class, ids).sorted(Comparator.comparingLong(TextRow::id));
  }

  /** Returns the numbers of the articles with these fingerprints, by fingerprint. */
  Map<String, Long> idsByFingerprint(Collection<String> fingerprints) {
    Map<String, Long> ids = new HashMap<>();
    rows(FINGERPRINTS, FingerprintRow.class, fingerprints)
        .forEach(row -> ids.put(row.fingerprint(), row.id()));
    return ids;
  }

  List<Long> ids(Provenance provenance) {
    return getEntityManager()
        .createQuery(
            "select a.id from ArticleEntity a where a.provenance = :provenance order by a.id",
            Long.class)
        .setParameter("provenance", provenance)
        .getResultList();
  }

  private <K, R> Stream<R> rows(String query, Class<R> row, Collection<K> ids) {
    return Chunks.of(ids).stream()
        .flatMap(
            chunk ->
                getEntityManager()
                    .createQuery(query, row)
                    .setParameter("ids", chunk)
                    .getResultList()
                    .stream());
  }
}
