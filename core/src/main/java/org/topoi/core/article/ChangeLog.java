package org.topoi.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;

/**
 * The log of changes and the lock that keeps it in order.
 *
 * <p>Readers ask for everything after a number, so the numbers must become visible in ascending
 * order. A database sequence does not promise that: of two transactions the one with the higher
 * number may commit first, and a reader that has seen it never comes back for the lower one. Every
 * writer therefore locks the only row of {@code installation} before anything else, takes its
 * numbers from it and holds it until the transaction ends. Writers wait for each other; numbers
 * have no gaps; whatever a writer looked up under the lock stays true until it commits.
 */
@ApplicationScoped
class ChangeLog {

  private final EntityManager entities;

  ChangeLog(EntityManager entities) {
    this.entities = entities;
  }

  /** Waits until no other transaction writes, and keeps others waiting until this one ends. */
  InstallationEntity lock() {
    return entities.find(
        InstallationEntity.class, InstallationEntity.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Logs a change under the lock that the writer took before it. */
  void append(InstallationEntity lock, long articleId, ArticleChange.Kind kind, Instant at) {
    ArticleChange change = new ArticleChange(lock.nextChange(), articleId, kind);
    entities.persist(new ArticleChangeEntity(change, at));
  }

  List<ArticleChange> after(long changeId, int limit) {
    return entities
        .createQuery(
            "from ArticleChangeEntity c where c.id > :id order by c.id", ArticleChangeEntity.class)
        .setParameter("id", changeId)
        .setMaxResults(limit)
        .getResultStream()
        .map(ArticleChangeEntity::change)
        .toList();
  }

  long last() {
    return entities
        .createQuery("select i.lastChange from InstallationEntity i", Long.class)
        .getSingleResult();
  }

  boolean sampleWasLoaded() {
    return entities
            .createQuery(
                "select count(i) from InstallationEntity i where i.sampleLoadedAt is not null",
                Long.class)
            .getSingleResult()
        == 1;
  }
}
